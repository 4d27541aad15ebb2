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
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Two people bring a change of the knowledge to the callers, in a real browser. Pictures stay in {@code target/screenshots}. */
class KnowledgeBrowserIT {

    private static final Path PICTURES = Path.of("target/screenshots");
    private static final String ARTICLE = "court-hours";

    private final RunningHotline hotline = RunningHotline.shared();
    private ChromeDriver browser;

    @BeforeEach
    void open() {
        browser = Browser.start(hotline).driver();
    }

    @AfterEach
    void quit() {
        browser.quit();
    }

    @Test
    void changeOfAnArticle_isReviewedByAnotherAndAnsweredAtOnce() throws IOException {
        enter("editor");
        go("/knowledge");
        pictures("knowledge", "共");
        go("/knowledge/articles/" + ARTICLE);
        press("修改");
        awaitText("编辑第");
        WebElement asks = await(By.xpath("//label[contains(.,'问法')]/following-sibling::*//textarea"));
        asks.sendKeys(Keys.chord(Keys.CONTROL, Keys.END), "\n紫藤花架几点关门");
        pictures("knowledge-editor", "语音答复");
        press("保存并提交审核");
        awaitText("待审核");
        press("退出");

        enter("reviewer");
        go("/knowledge/articles/" + ARTICLE);
        awaitText("紫藤花架几点关门");
        picture("knowledge-review");
        press("通过并发布");
        awaitText("审核通过");

        String body = "{\"text\":\"紫藤花架几点关门\",\"channel\":\"web\"}";
        Console.await(
                () -> hotline.console().answer("/api/v1/ask", body),
                answer -> answer.path("intent").asString("").equals(intent()));
        go("/knowledge/try");
        await(By.cssSelector("form input")).sendKeys("紫藤花架几点关门", Keys.ENTER);
        awaitText("候选条目");
        assertThat(browser.findElement(By.tagName("body")).getText()).contains("找到了知识条目");
        picture("knowledge-try");
    }

    private String intent() {
        return hotline.console()
                .get("/api/v1/articles?q=" + ARTICLE)
                .at("/items/0/topic")
                .asString("");
    }

    private void enter(String account) {
        go("/login");
        await(By.cssSelector("input[type=password]")).sendKeys(hotline.console().password(account));
        browser.findElement(By.cssSelector("input:not([type=password])")).sendKeys(account);
        press("登录");
        awaitText("退出");
    }

    private void go(String path) {
        browser.get(hotline.console().url() + path);
    }

    private void press(String text) {
        new WebDriverWait(browser, Duration.ofSeconds(60))
                .until(ExpectedConditions.elementToBeClickable(By.xpath("//button[normalize-space(.)='" + text + "']")))
                .click();
    }

    private WebElement await(By what) {
        return new WebDriverWait(browser, Duration.ofSeconds(60))
                .until(ExpectedConditions.visibilityOfElementLocated(what));
    }

    private void awaitText(String text) {
        new WebDriverWait(browser, Duration.ofSeconds(60))
                .withMessage(() -> "never saw " + text)
                .until(driver ->
                        driver.findElement(By.tagName("body")).getText().contains(text));
    }

    private void pictures(String name, String text) throws IOException {
        awaitText(text);
        for (Dimension size : List.of(new Dimension(500, 844), new Dimension(1024, 768), new Dimension(1440, 900))) {
            browser.manage().window().setSize(size);
            picture(name + "-" + size.width);
        }
    }

    private void picture(String name) throws IOException {
        Files.createDirectories(PICTURES);
        Files.write(PICTURES.resolve(name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
    }
}
