package cn.hotline12368.launcher.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.chrome.ChromeDriver;
import tools.jackson.databind.JsonNode;

/** The console as an agent sees it, in a real browser. */
class ConsoleBrowserIT {

    private final RunningHotline hotline = RunningHotline.shared();
    private Browser window;
    private ChromeDriver browser;

    @BeforeEach
    void open() {
        window = Browser.start(hotline);
        browser = window.driver();
    }

    @AfterEach
    void quit() {
        window.close();
    }

    @Test
    void wrongPassword_isToldInPlainWords() {
        logIn("agent", "wrong");

        assertThat(window.await(By.cssSelector("[role=alert]")).getText()).contains("密码");
    }

    @Test
    void liveCall_growsAsPeopleSpeakAndStaysInTheLog() {
        enter("agent");
        Caller caller = Caller.dial(hotline, "--say", "诉讼费怎么收");

        window.awaitText(caller.number());
        browser.findElement(By.xpath("//*[contains(text(),'" + caller.number() + "')]"))
                .click();
        window.awaitText("诉讼费怎么收");
        window.awaitText("诉讼费用交纳办法");
        window.picture("live-call");

        JsonNode page = caller.page();
        browser.get(
                hotline.console().url() + "/calls/" + page.at("/call/callId").asString());
        window.awaitText("财产案件受理费");
        window.awaitText("完整");
        assertThat(browser.findElements(By.tagName("audio"))).isNotEmpty();
        for (Dimension size : List.of(new Dimension(1440, 900), new Dimension(1024, 768), new Dimension(500, 844))) {
            browser.manage().window().setSize(size);
            window.picture("call-" + size.width);
        }
    }

    @Test
    void order_canBeFoundAndRead() {
        JsonNode report = Caller.dial(hotline, "--say", "我要投诉法官").report();
        String orderNo = Console.await(
                        () -> hotline.console()
                                .get("/api/v1/calls/" + report.path("callId").asString()),
                        call -> call.path("orders").size() > 0)
                .at("/orders/0/orderNo")
                .asString();
        enter("agent");

        browser.get(hotline.console().url() + "/orders");
        window.awaitText(orderNo);
        window.picture("orders");
        browser.get(hotline.console().url() + "/orders/" + orderNo);
        window.awaitText("投诉举报");
        window.awaitText("我要投诉法官");
        window.picture("order");
    }

    private void logIn(String account, String password) {
        browser.get(hotline.console().url() + "/");
        window.await(By.cssSelector("input[type=password]")).sendKeys(password);
        browser.findElement(By.cssSelector("input:not([type=password])")).sendKeys(account);
        browser.findElement(By.xpath("//button[contains(.,'登录')]")).click();
    }

    private void enter(String account) {
        logIn(account, hotline.console().password(account));
        window.awaitText("退出");
    }
}
