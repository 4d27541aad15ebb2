package cn.hotline12368.bridge.call;

import static cn.hotline12368.bridge.call.Switchboard.callId;
import static cn.hotline12368.bridge.call.Switchboard.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import cn.hotline12368.bridge.audio.Sounds;
import cn.hotline12368.calllog.CallEvent;
import cn.hotline12368.calllog.CallEvent.Answered;
import cn.hotline12368.calllog.CallEvent.HandedOver;
import cn.hotline12368.calllog.CallEvent.Heard;
import cn.hotline12368.calllog.CallEvent.KeyPressed;
import cn.hotline12368.calllog.CallEvent.Said;
import cn.hotline12368.calllog.CallEvent.SaidOver;
import cn.hotline12368.calllog.CallEvent.SecretGiven;
import cn.hotline12368.calllog.CallId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** A caller asks about his case and proves by keys that it is his. */
@Timeout(60)
class CaseCallTest {

    private static int callers;

    @TempDir
    Path home;

    private final CallId callId = callId();
    private final String number = "1390000" + (1_000 + callers++);
    private Switchboard board;
    private Handset caller;
    private CompletableFuture<Optional<Next>> call;

    @BeforeEach
    void open() throws IOException {
        board = new Switchboard(home).carrying();
        caller = board.handset();
        call = board.take(
                new Arrival(callId, number, "12368", "c", Instant.now().minusSeconds(9), null), caller);
        spoken(1);
    }

    @AfterEach
    void close() throws IOException {
        board.close();
        assertThat(board.ear.left()).isZero();
    }

    @Test
    void code_right_isToldWithoutLeavingATrace() throws IOException {
        ListAppender<ILoggingEvent> logged = new ListAppender<>();
        logged.start();
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.addAppender(logged);

        upToTheCode("一百零二号");
        press("260102#");
        said("下次开庭时间是");

        assertThat(last(Answered.class).route()).isEqualTo("case_lookup");
        assertThat(events(KeyPressed.class))
                .hasSize(7)
                .allMatch(key -> key.key().equals("•"));
        hangUp();
        root.detachAppender(logged);
        assertThat(everythingWritten()).contains("等待开庭").doesNotContain("260102");
        assertThat(logged.list).noneMatch(line -> line.getFormattedMessage().contains("260102"));
        assertThat(board.feed.partials()).noneMatch(partial -> partial.contains("260102"));
    }

    @Test
    void code_pressedWhileItIsAskedFor_isTaken() {
        board.speaker.takes(5_000);
        upToTheCode("一百零四号");
        board.speaker.takes(20);
        press("260104#");
        said("等待裁判文书");
    }

    @Test
    void code_withoutHash_isTakenAfterAPause() {
        upToTheCode("一百零六号");
        press("260106");
        said("正在组织调解");
    }

    @Test
    void star_beginsAgain() {
        upToTheCode("一百零一号");
        press("99*260101#");
        said("正在送达起诉材料");
    }

    @Test
    void zeroInACode_isADigit_zeroAlone_isAPerson() {
        upToTheCode("一百零一号");
        press("010#");
        said("6位数字");
        assertThat(events(HandedOver.class)).isEmpty();
        press("0");
        assertThat(call).succeedsWithin(Duration.ofSeconds(10)).isEqualTo(Optional.of(Next.PERSON));
    }

    @Test
    void code_wrongThreeTimes_isLockedAndTheRightOneHelpsNoMore() {
        upToTheCode("一百零五号");
        for (String wrong : List.of("111111#", "222222#")) {
            press(wrong);
            said("对不上", Integer.parseInt(wrong.substring(0, 1)));
        }
        press("333333#");
        said("三十分钟后再试");
        ask("重新输入");
        said("请在电话键盘上输入");
        press("260105#");
        said("为了保护案件信息", 2);
        assertThat(events(KeyPressed.class)).allMatch(key -> key.key().equals("•"));
    }

    @Test
    void unknownCaseAndWrongCode_soundTheSame() {
        upToTheCode("九千九百九十八号");
        press("111111#");
        said(CaseTalk.REFUSED);
    }

    @Test
    void familyCase_isLeftToPeopleAfterTheCode() {
        upToTheCode("一百零七号");
        press("260107#");
        said("不通过电话和网络查询");
        assertThat(String.join("", texts())).doesNotContain("家事", "第七法庭");
    }

    @Test
    void databaseAway_tellsNothing() {
        upToTheCode("一百零二号");
        board.database.cut(true);
        press("260102#");
        eventually(() ->
                board.meters.counter("hotline.answers", "route", "case_lookup").count() == 3);
        board.database.cut(false);
        said("暂时无法使用");
        assertThat(String.join("", texts())).doesNotContain("等待开庭");
    }

    @Test
    void told_askedAgainInTheSameCall_needsNoSecondCode() {
        upToTheCode("一百零二号");
        press("260102#");
        said("第三法庭");
        ask("我的案子二零二六年民初一百零二号到哪一步了");
        said("对吗", 2);
        ask("对");
        said("第三法庭", 2);
        assertThat(texts().stream().filter(text -> text.contains("请在电话键盘上输入"))).hasSize(1);
    }

    @Test
    void codeSpoken_isNeitherTakenNorKept() throws IOException {
        upToTheCode("一百零三号");
        press("1");
        said("6位数字");
        eventually(() -> texts().contains(CaseTalk.NOTHING));
        spokenSoFar();
        ask("我的查询密码是260103");
        said("不要说出来");
        assertThat(last(Heard.class).text()).isEqualTo("我的查询密码是••••••");
        hangUp();
        board.witness(callId, "answered 1795190400000 c 12368 " + number, "ended 1795190460000 16");
        Path recording = Files.write(board.recordings.resolve(callId + ".raw"), Sounds.speech(-20, 120_000));
        board.closer.sweep();
        assertThat(board.kinds(callId)).endsWith("CallEnded");
        assertThat(events(SecretGiven.class).stream().filter(secret -> secret.endMs() > secret.startMs()))
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(
                        secret -> assertThat(callersChannel(recording, secret)).containsOnly((byte) 0));
        assertThat(everythingWritten()).doesNotContain("260103");
    }

    @Test
    void digitAfterTheTimeIsOver_beginsTheCodeAnew() {
        upToTheCode("一百零三号");
        said(CaseTalk.NOTHING);
        spokenSoFar();
        press("260103#");
        said("第五法庭");
        assertThat(events(KeyPressed.class)).allMatch(key -> key.key().equals("•"));
    }

    /* --- */

    private void upToTheCode(String serial) {
        ask("我的案子二零二六年民初" + serial + "到哪一步了");
        said("对吗");
        spokenSoFar();
        ask("对");
        said("请在电话键盘上输入");
    }

    private void ask(String words) {
        spokenSoFar();
        board.ear.hears(words);
        caller.speak();
    }

    private void press(String keys) {
        keys.chars().forEach(key -> caller.press((char) key));
    }

    private void said(String part) {
        said(part, 1);
    }

    private void said(String part, int times) {
        eventually(() -> texts().stream().filter(text -> text.contains(part)).count() >= times);
    }

    private List<String> texts() {
        return events(Said.class).stream().map(Said::text).toList();
    }

    private void spoken(int times) {
        eventually(() -> events(SaidOver.class).size() >= times);
    }

    /** Whoever speaks into the machine's words is not heard. */
    private void spokenSoFar() {
        eventually(() -> events(SaidOver.class).size() == events(Said.class).size());
    }

    private void hangUp() {
        caller.hangUp();
        eventually(call::isDone);
        board.events(callId);
    }

    private static byte[] callersChannel(Path recording, SecretGiven secret) throws IOException {
        byte[] all = Files.readAllBytes(recording);
        int from = Math.toIntExact(secret.startMs() * 32);
        byte[] caller = new byte[Math.toIntExact((secret.endMs() - secret.startMs()) * 16)];
        for (int i = 0; i < caller.length; i++) {
            caller[i] = all[from + i / 2 * 4 + i % 2];
        }
        return caller;
    }

    private String everythingWritten() throws IOException {
        StringBuilder all = new StringBuilder(board.events(callId).toString());
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    private <E extends CallEvent> E last(Class<E> kind) {
        return events(kind).getLast();
    }

    private <E extends CallEvent> List<E> events(Class<E> kind) {
        return board.events(callId, kind);
    }
}
