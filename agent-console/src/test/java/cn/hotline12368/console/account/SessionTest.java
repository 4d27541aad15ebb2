package cn.hotline12368.console.account;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline12368.console.Console;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class SessionTest {

    private static final String PATH = "/api/v1/session";

    private final Console browser = Console.shared().stranger();

    @Test
    void rightPassword_signsIn() {
        HttpResponse<String> answer =
                browser.post(PATH, Console.login("supervisor", Console.shared().password("supervisor")));

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("hotline_session=")
                .contains("HttpOnly")
                .contains("SameSite=Strict");
    }

    @Test
    void session_saysWhoIsThere() {
        browser.signIn("editor");

        assertThat(Console.parse(browser.get(PATH)).toString())
                .isEqualTo("{\"username\":\"editor\",\"displayName\":\"知识编辑\",\"role\":\"editor\"}");
    }

    @Test
    void wrongPasswordAndUnknownName_getTheSameAnswer() {
        HttpResponse<String> wrong = browser.post(PATH, Console.login("admin", "not this one"));
        HttpResponse<String> unknown = browser.post(PATH, Console.login("nobody", "not this one"));

        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(wrong.body()).isEqualTo(unknown.body()).contains("用户名或密码不正确");
        assertThat(wrong.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(wrong.headers().firstValue("Set-Cookie")).isEmpty();
    }

    /** Locks an account that no other test signs in with. */
    @Test
    void fiveFailures_slowDownThatAccountOnly() {
        for (int i = 0; i < 5; i++) {
            assertThat(browser.post(PATH, Console.login("handler", "guess " + i))
                            .statusCode())
                    .isEqualTo(401);
        }
        HttpResponse<String> sixth =
                browser.post(PATH, Console.login("handler", Console.shared().password("handler")));

        assertThat(sixth.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(sixth.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1, 300);
        browser.signIn("editor");
    }

    @Test
    void signingOut_endsTheSession() {
        browser.signIn("agent2");
        int out = browser.send(browser.request(PATH).DELETE().build()).statusCode();

        assertThat(out).isEqualTo(204);
        assertThat(browser.get(PATH).statusCode()).isEqualTo(401);
        assertThat(browser.get("/api/v1/calls").statusCode()).isEqualTo(401);
    }

    @Test
    void signingInAgain_leavesTheOldSessionBehind() {
        browser.signIn("admin");
        String before = browser.cookie();
        browser.signIn("admin");

        assertThat(browser.cookie()).isNotEqualTo(before);
        int old = browser.send(
                        browser.stranger().request(PATH, "Cookie", before).GET().build())
                .statusCode();
        assertThat(old).isEqualTo(401);
    }

    @Test
    void missingPassword_isRefused() {
        assertThat(browser.post(PATH, "{\"username\":\"agent\"}").statusCode()).isEqualTo(400);
    }
}
