package cn.hotline12368.caller;

import cn.hotline12368.caller.calllog.CallLogClient;
import cn.hotline12368.caller.calllog.ConsoleAway;
import cn.hotline12368.caller.calllog.LoggedCall;
import cn.hotline12368.caller.ear.Ear;
import cn.hotline12368.caller.rtp.Wav;
import cn.hotline12368.caller.sip.Dialling;
import cn.hotline12368.caller.speech.Studio;
import cn.hotline12368.caller.speech.ToolFailed;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One call from dialling to the printed report. */
final class CallCommand {
    static final String HOTLINE = "12368";
    private static final Duration LOG_PATIENCE = Duration.ofSeconds(10);
    private static final DateTimeFormatter FILE_NAME = DateTimeFormatter.ofPattern("'call-'yyyyMMdd-HHmmss-SSS'.wav'");

    private final Settings settings;
    private final Clock clock;
    private final PrintStream out;
    private final PrintStream errors;

    CallCommand(Settings settings, Clock clock, PrintStream out, PrintStream errors) {
        this.settings = settings;
        this.clock = clock;
        this.out = out;
        this.errors = errors;
    }

    /** Dials the number; tests of the line itself dial another than the hotline. */
    ExitCode run(Script script, String number) {
        try (Ear ear = Ear.open(settings.model())) {
            List<Utterance> utterances = prepare(script);
            var dialling = new Dialling(settings.sip(), settings.trunkHost(), number, script.caller());
            Instant dialled = clock.instant();
            Path recording = settings.home().resolve("calls").resolve(FILE_NAME.format(LocalDateTime.now(clock)));
            try (Line line = Line.dial(dialling, script.hangUpAfter())) {
                var conversation = new Conversation(line);
                boolean complete = conversation.hold(utterances, script.waitsForGreeting());
                line.close();
                Wav.write(recording, line.voice().caller(), line.voice().hotline());
                var reporter = new Reporter(conversation.spoken(), line.voice().hotline());
                @Nullable LoggedCall logged = logged(script.caller(), dialled);
                print(script, reporter.turns(ear, logged), logged, recording);
                return exitCode(complete && reporter.allAnswered(), logged);
            }
        }
    }

    private static ExitCode exitCode(boolean answered, @Nullable LoggedCall logged) {
        if (!answered) {
            return ExitCode.ENDED_EARLY;
        }
        return logged == null ? ExitCode.NO_CALL_LOG : ExitCode.ANSWERED;
    }

    private List<Utterance> prepare(Script script) {
        var studio = new Studio(settings.espeak(), settings.sox());
        return script.steps().stream()
                .<Utterance>map(step -> switch (step) {
                    case Step.Say(String text) -> new Utterance.Sound(text, studio.speak(text, script.voice()));
                    case Step.Play(Path file) ->
                        new Utterance.Sound("［录音 " + file.getFileName() + "］", read(studio, file));
                    case Step.Press(String keys) -> new Utterance.Keys("［按键 " + keys + "］", keys);
                    case Step.Wait(Duration time) -> new Utterance.Silence(time);
                })
                .toList();
    }

    private static short[] read(Studio studio, Path file) {
        try {
            return studio.read(file);
        } catch (ToolFailed e) {
            throw new UsageFault("--wav 不是 sox 能读的声音文件：" + file + "（" + e.getMessage() + "）");
        }
    }

    private @Nullable LoggedCall logged(String caller, Instant dialled) {
        try {
            var client =
                    new CallLogClient(settings.consoleUrl(), settings.home().resolve("credentials"));
            return client.find(caller, dialled, LOG_PATIENCE);
        } catch (ConsoleAway e) {
            errors.println(e.getMessage());
            return null;
        }
    }

    private void print(Script script, List<Report.Turn> turns, @Nullable LoggedCall logged, Path recording) {
        var report = new Report(
                logged == null ? null : logged.callId(),
                turns,
                logged == null ? null : logged.outcome(),
                recording.toString());
        out.println(script.json() ? ReportText.json(report) : ReportText.plain(report));
    }
}
