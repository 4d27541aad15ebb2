package cn.hotline12368.launcher.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import tools.jackson.databind.JsonNode;

/** The page for everybody, without a mouse. */
class AskPageBrowserIT {

    private final RunningHotline hotline = RunningHotline.shared();
    private Browser browser;

    @BeforeEach
    void open() {
        browser = Browser.start(hotline);
    }

    @AfterEach
    void quit() {
        browser.close();
    }

    @Test
    void citizen_asksAndLeavesAMessageByKeysAlone() {
        visit("/ask");
        browser.awaitText("示范市示范区人民法院");
        browser.tabTo(focus -> "question".equals(focus.getAttribute("id")));
        browser.press("诉讼费怎么收", Keys.ENTER);
        browser.awaitText("线上办理");
        browser.awaitText("线下办理");
        assertThat(browser.await(By.className("basis")).getText()).contains("《诉讼费用交纳办法》");
        browser.press("我要投诉法官", Keys.ENTER);
        browser.awaitText("转人工 / 留言（投诉举报）");

        browser.tabTo(button("转人工 / 留言"));
        browser.press(Keys.ENTER);
        browser.tabTo(focus -> "message-phone".equals(focus.getAttribute("id")));
        browser.press("13900000001");
        browser.tabTo(focus -> "checkbox".equals(focus.getAttribute("type")));
        browser.press(Keys.SPACE);
        browser.tabTo(button("提交留言"));
        browser.press(Keys.ENTER);
        String orderNo = browser.await(By.className("order-no")).getText();

        JsonNode order = hotline.console().get("/api/v1/work-orders/" + orderNo);
        assertThat(orderNo).matches("\\d{6}9\\d{5}");
        assertThat(order.at("/order/kind").asString()).isEqualTo("投诉举报");
        assertThat(order.at("/order/summary").asString()).isEqualTo("我要投诉法官");
        assertThat(order.at("/transcript/0/text").asString()).isEqualTo("诉讼费怎么收");
        browser.tabTo(button("好的"));
        browser.press(Keys.ENTER);
        browser.awaitText(orderNo);
        assertThat(browser.driver().manage().getCookies()).isEmpty();
    }

    @Test
    void page_fitsEachScreenInEachTypeSize() {
        for (Dimension size : List.of(new Dimension(360, 740), new Dimension(820, 1180), new Dimension(1920, 1080))) {
            browser.size(size);
            visit(size.width == 1920 ? "/ask?channel=hall" : "/ask");
            browser.await(By.id("question")).sendKeys("诉讼费怎么收", Keys.ENTER);
            browser.awaitText("法律依据");
            for (String type : List.of("标准", "特大")) {
                browser.await(By.cssSelector("input[value=" + type + "]")).sendKeys(Keys.SPACE);
                browser.picture("ask-" + size.width + "-" + type);
                assertThat(number("return document.documentElement.scrollWidth - innerWidth"))
                        .as(size + " " + type)
                        .isLessThanOrEqualTo(0);
            }
            assertThat(number("return parseFloat(getComputedStyle(document.body).fontSize)"))
                    .isGreaterThanOrEqualTo(18);
        }
    }

    @Test
    void dangerInWriting_standsOnTheSeatsPageUntilItIsSeenTo() {
        browser.driver().get(hotline.console().url() + "/");
        browser.await(By.cssSelector("input[type=password]"))
                .sendKeys(hotline.console().password("agent"));
        browser.driver()
                .findElement(By.cssSelector("input:not([type=password])"))
                .sendKeys("agent", Keys.ENTER);
        browser.awaitText("实时通话");

        hotline.console().post("/api/v1/ask", "{\"text\":\"我不想活了\",\"channel\":\"hall\"}");
        browser.awaitText("人身危险警报：可能自伤、自杀");
        browser.awaitText("我不想活了");
        browser.picture("alert");
        browser.await(By.xpath("//button[contains(.,'我已知悉')]")).click();
        JsonNode alerts = Console.await(
                () -> hotline.console().get("/api/v1/alerts"),
                all -> all.at("/0").has("acknowledgedAt"));
        assertThat(alerts.at("/0/acknowledgedBy").asString()).isEqualTo("agent");
        assertThat(hotline.console().get("/api/v1/alerts?open").isEmpty()).isTrue();
    }

    private void visit(String path) {
        browser.driver().get(hotline.console().url() + path);
    }

    private static Predicate<WebElement> button(String text) {
        return focus -> focus.getTagName().equals("button") && focus.getText().startsWith(text);
    }

    private double number(String script) {
        return Double.parseDouble(String.valueOf(browser.driver().executeScript(script)));
    }
}
