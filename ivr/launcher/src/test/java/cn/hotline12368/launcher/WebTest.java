package cn.hotline12368.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WebTest {

    @Test
    void member_findsTextsAndNumbers() {
        String json = "{\"ear\":{\"name\":\"小模型\", \"goodFor\" : \"演示\"},\"knowledge\":{\"unverified\":3}}";
        assertThat(Web.member(json, "goodFor")).contains("演示");
        assertThat(Web.member(json, "unverified")).contains("3");
        assertThat(Web.member(json, "revision")).isEmpty();
    }
}
