package cn.hotline12368.console.http;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline12368.console.Console;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page of the tests' own resources stands in when the web part was not built. */
class WebFilesTest {

    private final Console stranger = Console.shared().stranger();

    @Test
    void placesInsideThePage_getThePage() {
        for (String path :
                List.of("/", "/index.html", "/login", "/calls/5d0c8f8e-0000-4000-8000-000000000000", "/orders")) {
            HttpResponse<String> answer = stranger.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.body()).as(path).contains("<div id=\"app\">");
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("text/html");
            assertThat(answer.headers().firstValue("Cache-Control").orElseThrow())
                    .contains("no-cache");
        }
    }

    @Test
    void ask_isAPageOfItsOwnWithoutACookie() {
        HttpResponse<String> answer = stranger.get("/ask?channel=hall");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("<title>诉讼服务在线咨询</title>");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void missingFile_isNotFound() {
        assertThat(stranger.get("/assets/gone-123.js").statusCode()).isEqualTo(404);
        assertThat(stranger.get("/gone.png").statusCode()).isEqualTo(404);
    }
}
