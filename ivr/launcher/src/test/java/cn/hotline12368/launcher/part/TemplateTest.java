package cn.hotline12368.launcher.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTest {

    @Test
    void render_fillsEveryPlaceholder() {
        assertThat(Template.render("t", "bind = @BIND@:@SIP_PORT@ ; @BIND@", Map.of("BIND", "::1", "SIP_PORT", "1")))
                .isEqualTo("bind = ::1:1 ; ::1");
    }

    @Test
    void render_takesValuesLiterally() {
        assertThat(Template.render("t", "@DIR@", Map.of("DIR", "/a$1\\b"))).isEqualTo("/a$1\\b");
    }

    @Test
    void render_leavesOrdinaryAtSignsAlone() {
        assertThat(Template.render("t", "Dial(PJSIP/1@trunk) a@b@c", Map.of())).isEqualTo("Dial(PJSIP/1@trunk) a@b@c");
    }

    @Test
    void render_refusesAnUnknownPlaceholder() {
        assertThatThrownBy(() -> Template.render("pjsip.conf", "x = @BINDD@", Map.of("BIND", "1")))
                .hasMessageContaining("pjsip.conf")
                .hasMessageContaining("@BINDD@");
    }
}
