package cn.hotline12368.caller.calllog;

import cn.hotline12368.caller.calllog.LoggedCall.Line;
import cn.hotline12368.caller.calllog.LoggedCall.Who;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Finds one's own call in the log. One thread. */
public final class CallLogClient {
    /** Both clocks are this machine's; the call begins in the log a moment after the INVITE. */
    private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(2);

    private static final Duration PAUSE = Duration.ofMillis(300);

    private final Console console;

    public CallLogClient(String consoleUrl, Path credentials) {
        console = new Console(consoleUrl, credentials);
    }

    /**
     * Asks until the call is written down to its end, and settles for an unfinished one when patience runs out.
     *
     * @param caller empty: the number was withheld
     */
    public LoggedCall find(String caller, Instant dialled, Duration patience) {
        console.logIn();
        long giveUp = System.nanoTime() + patience.toNanos();
        Optional<JsonNode> call = Optional.empty();
        while (System.nanoTime() < giveUp && call.filter(CallLogClient::ended).isEmpty()) {
            call = first(caller, dialled.minus(CLOCK_TOLERANCE));
            if (call.filter(CallLogClient::ended).isEmpty()) {
                pause();
            }
        }
        return call.map(found -> read(found.path("callId").asString()))
                .orElseThrow(() -> new ConsoleAway("通话记录里没有这通来电（控制台 " + console.url() + "）"));
    }

    private static boolean ended(JsonNode call) {
        return call.path("state").asString("").equals("ended");
    }

    /** The first since dialling: a withheld number may be shared with a later call. */
    private Optional<JsonNode> first(String caller, Instant from) {
        String byCaller = caller.isEmpty() ? "" : "&caller=" + Console.encoded(caller);
        JsonNode calls = console.get("/api/v1/calls?from=" + Console.encoded(from.toString()) + byCaller);
        return calls.path("items")
                .valueStream()
                .filter(call ->
                        !caller.isEmpty() || isWithheld(call.path("caller").asString("")))
                .filter(call ->
                        !Instant.parse(call.path("startedAt").asString()).isBefore(from))
                .min(Comparator.comparing(call -> call.path("startedAt").asString()));
    }

    /** A withheld number may be written down as none or by the word that SIP has for it. */
    private static boolean isWithheld(String number) {
        return number.isEmpty() || number.equals("anonymous");
    }

    private LoggedCall read(String callId) {
        JsonNode page = console.get("/api/v1/calls/" + Console.encoded(callId));
        List<Line> lines = new ArrayList<>();
        page.path("transcript")
                .forEach(line -> who(line)
                        .ifPresent(who -> lines.add(new Line(
                                who,
                                line.path("text").asString(""),
                                line.path("offsetMs").asLong(0),
                                line.path("articleId").asString(null)))));
        return new LoggedCall(callId, page.path("call").path("outcome").asString(null), lines);
    }

    private static Optional<Who> who(JsonNode line) {
        return switch (line.path("who").asString("")) {
            case "caller" -> Optional.of(Who.CALLER);
            case "machine" -> Optional.of(Who.MACHINE);
            case "key" -> Optional.of(Who.KEY);
            default -> Optional.empty();
        };
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ConsoleAway("查询通话记录被中断", e);
        }
    }
}
