package cn.hotline12368.launcher.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;
import tools.jackson.databind.JsonNode;

/** The console as an agent sees it, in a real browser. Pictures of what was seen stay in {@code target/screenshots}. */
class ConsoleBrowserIT {

    private static final Path PICTURES = Path.of("target/screenshots");

    private final RunningHotline hotline = RunningHotline.shared();
    private ChromeDriver browser;

    @BeforeEach
    void open() throws IOException {
        Path profile = Files.createTempDirectory(hotline.home(), "chromium");
        ChromeOptions options = new ChromeOptions();
        options.setBinary("/usr/bin/chromium");
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--window-size=1440,900",
                "--lang=zh-CN",
                "--user-data-dir=" + profile);
        browser = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(Path.of("/usr/bin/chromedriver").toFile())
                        .usingAnyFreePort()
                        .build(),
                options);
    }

    @AfterEach
    void quit() {
        browser.quit();
    }

    @Test
    void wrongPassword_isToldInPlainWords() {
        logIn("agent", "wrong");

        assertThat(await(By.cssSelector("[role=alert]")).getText()).contains("密码");
    }

    @Test
    void liveCall_growsAsPeopleSpeakAndStaysInTheLog() throws IOException {
        enter("agent");
        Caller caller = Caller.dial(hotline, "--say", "诉讼费怎么收");

        awaitText(caller.number());
        browser.findElement(By.xpath("//*[contains(text(),'" + caller.number() + "')]"))
                .click();
        awaitText("诉讼费怎么收");
        awaitText("诉讼费用交纳办法");
        picture("live-call");

        JsonNode page = caller.page();
        browser.get(
                hotline.console().url() + "/calls/" + page.at("/call/callId").asString());
        awaitText("财产案件受理费");
        awaitText("完整");
        assertThat(browser.findElements(By.tagName("audio"))).isNotEmpty();
        for (Dimension size : List.of(new Dimension(1440, 900), new Dimension(1024, 768), new Dimension(500, 844))) {
            browser.manage().window().setSize(size);
            picture("call-" + size.width);
        }
    }

    @Test
    void order_canBeFoundAndRead() throws IOException {
        JsonNode report = Caller.dial(hotline, "--say", "我要投诉法官").report();
        String orderNo = Console.await(
                        () -> hotline.console()
                                .get("/api/v1/calls/" + report.path("callId").asString()),
                        call -> call.path("orders").size() > 0)
                .at("/orders/0/orderNo")
                .asString();
        enter("agent");

        browser.get(hotline.console().url() + "/orders");
        awaitText(orderNo);
        picture("orders");
        browser.get(hotline.console().url() + "/orders/" + orderNo);
        awaitText("投诉举报");
        awaitText("我要投诉法官");
        picture("order");
    }

    private void logIn(String account, String password) {
        browser.get(hotline.console().url() + "/");
        await(By.cssSelector("input[type=password]")).sendKeys(password);
        browser.findElement(By.cssSelector("input:not([type=password])")).sendKeys(account);
        browser.findElement(By.xpath("//button[contains(.,'登录')]")).click();
    }

    private void enter(String account) {
        logIn(account, hotline.console().password(account));
        awaitText("退出");
    }

    private WebElement await(By what) {
        return new WebDriverWait(browser, Duration.ofSeconds(60)).until(driver -> driver.findElement(what));
    }

    private void awaitText(String text) {
        new WebDriverWait(browser, Duration.ofSeconds(60))
                .withMessage(() -> "never saw " + text)
                .until(driver ->
                        driver.findElement(By.tagName("body")).getText().contains(text));
    }

    private void picture(String name) throws IOException {
        Files.createDirectories(PICTURES);
        Files.write(PICTURES.resolve(name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
    }
}
