package cn.hotline12368.caller;

import cn.hotline12368.caller.ear.NoModel;
import cn.hotline12368.caller.sip.CallFailed;
import cn.hotline12368.caller.speech.ToolFailed;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** {@code java -jar caller.jar call --say …}. Writes UTF-8 whatever the terminal's locale is. */
public final class Main {
    private final Map<String, String> environment;
    private final PrintStream out;
    private final PrintStream errors;

    Main(Map<String, String> environment, PrintStream out, PrintStream errors) {
        this.environment = environment;
        this.out = out;
        this.errors = errors;
    }

    public static void main(String[] arguments) {
        var main = new Main(System.getenv(), utf8(FileDescriptor.out), utf8(FileDescriptor.err));
        System.exit(main.run(Arrays.asList(arguments)).number());
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    ExitCode run(List<String> arguments) {
        if (arguments.contains("--help")) {
            out.print(ScriptParser.HELP);
            return ExitCode.ANSWERED;
        }
        if (arguments.isEmpty() || !arguments.getFirst().equals("call")) {
            errors.print(ScriptParser.HELP);
            return ExitCode.USAGE;
        }
        try {
            Script script = ScriptParser.parse(arguments.subList(1, arguments.size()));
            var settings = Settings.of(environment);
            return new CallCommand(settings, Clock.system(ZoneId.systemDefault()), out, errors)
                    .run(script, CallCommand.HOTLINE);
        } catch (UsageFault e) {
            errors.println(e.getMessage() + "（hotline call --help 查看用法）");
            return ExitCode.USAGE;
        } catch (ToolFailed | NoModel e) {
            errors.println(e.getMessage());
            return ExitCode.UNREACHABLE;
        } catch (CallFailed e) {
            errors.println(explain(e));
            return ExitCode.UNREACHABLE;
        }
    }

    private String explain(CallFailed failure) {
        var server = Settings.of(environment).sip();
        String where = server.getHostString() + ":" + server.getPort();
        return switch (failure.reason()) {
            case NOBODY_LISTENS -> "打不通：" + where + " 上没有 SIP 服务，Asterisk 未运行，请先执行 ./hotline run";
            case NO_REPLY -> "打不通：" + where + " 没有任何 SIP 应答，请用 ./hotline status 查看 Asterisk";
            case NOT_ANSWERED -> "振铃 30 秒无人接听，已取消呼叫";
            case REFUSED -> "呼叫被拒绝：SIP " + failure.status();
            case NO_COMMON_CODEC -> "对方不接受 a 律语音，已挂机";
            case GIVEN_UP -> "呼叫已取消";
        };
    }
}
