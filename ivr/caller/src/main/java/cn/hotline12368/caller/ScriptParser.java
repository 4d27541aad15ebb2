package cn.hotline12368.caller;

import cn.hotline12368.caller.speech.Pinyin;
import cn.hotline12368.caller.speech.Voice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Command line to script. */
final class ScriptParser {
    static final String HELP = """
            用法：hotline call [步骤…] [选项…]
            拨打 12368，按先后顺序执行各步骤；每说完一句，等对方答完再做下一步，最后挂机。

            步骤（可重复）
              --say 文字      说一句话
              --wav 文件      播放一段录音（任何 sox 能读的格式）
              --keys 按键     按键，0-9、* 或 #
              --wait 秒数     不出声地等待；放在最前面则不等开场白，放在最后则答完后继续留在线上

            选项
              --voice 嗓音    %s
              --caller 号码   主叫号码；'' 表示不显示号码；默认随机的虚构号码
              --hangup-after 秒数   接通后到时即挂机，无论进行到哪一步
              --json          以 JSON 输出
              --help          显示本说明

            退出状态：0 每句话都得到了回答；2 用法错误；3 打不通或缺少所需程序；4 通话提前结束或有话无人答；5 查不到通话记录
            """.formatted(voices());

    private static final int LONGEST_TEXT = 500;
    private static final int LONGEST_WAIT_SECONDS = 600;

    private final List<Step> steps = new ArrayList<>();
    private Voice voice = Voice.USUAL;
    private String caller = fictionalNumber();
    private Optional<Duration> hangUpAfter = Optional.empty();
    private boolean json;

    private ScriptParser() {}

    static Script parse(List<String> arguments) {
        var parser = new ScriptParser();
        var rest = new ArrayList<>(arguments);
        while (!rest.isEmpty()) {
            parser.option(rest.removeFirst(), rest);
        }
        return new Script(parser.steps, parser.voice, parser.caller, parser.hangUpAfter, parser.json);
    }

    private void option(String name, List<String> rest) {
        switch (name) {
            case "--say" -> steps.add(new Step.Say(text(value(name, rest))));
            case "--wav" -> steps.add(new Step.Play(file(value(name, rest))));
            case "--keys" -> steps.add(new Step.Press(keys(value(name, rest))));
            case "--wait" -> steps.add(new Step.Wait(seconds(name, value(name, rest))));
            case "--voice" -> voice = voice(value(name, rest));
            case "--caller" -> caller = number(value(name, rest));
            case "--hangup-after" -> hangUpAfter = Optional.of(seconds(name, value(name, rest)));
            case "--json" -> json = true;
            default -> throw new UsageFault("不认识的选项 " + name);
        }
    }

    private static String value(String name, List<String> rest) {
        if (rest.isEmpty()) {
            throw new UsageFault(name + " 后面缺少内容");
        }
        return rest.removeFirst();
    }

    private static String text(String text) {
        if (text.indexOf('\uFFFD') >= 0) {
            throw new UsageFault("--say 的文字无法解码：请把终端设为 UTF-8，例如 export LC_ALL=C.UTF-8");
        }
        if (text.length() > LONGEST_TEXT) {
            throw new UsageFault("--say 最多 " + LONGEST_TEXT + " 个字");
        }
        if (Pinyin.toneless(text).isEmpty()) {
            throw new UsageFault("--say 里没有可以读出来的汉字或数字");
        }
        return text;
    }

    private static Path file(String name) {
        Path file = Path.of(name);
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new UsageFault("--wav 读不到文件 " + name);
        }
        return file;
    }

    private static String keys(String keys) {
        if (!keys.matches("[0-9*#]{1,40}")) {
            throw new UsageFault("--keys 只能是 1 至 40 个 0-9、* 或 #");
        }
        return keys;
    }

    private static Duration seconds(String option, String text) {
        if (!text.matches("\\d{1,3}(\\.\\d{1,3})?") || Double.parseDouble(text) > LONGEST_WAIT_SECONDS) {
            throw new UsageFault(option + " 的秒数应在 0 至 " + LONGEST_WAIT_SECONDS + " 之间");
        }
        return Duration.ofMillis(Math.round(Double.parseDouble(text) * 1_000));
    }

    private static Voice voice(String name) {
        return Voice.named(name).orElseThrow(() -> new UsageFault("没有嗓音 " + name + "，可选：" + voices()));
    }

    private static String number(String number) {
        if (!number.matches("\\+?\\d{0,20}")) {
            throw new UsageFault("--caller 只能是最多 20 位数字");
        }
        return number;
    }

    private static String voices() {
        return Arrays.stream(Voice.values()).map(Voice::variant).collect(Collectors.joining(" "));
    }

    /** A mobile number of the range 154, which no carrier has been given: it cannot be anybody's. */
    private static String fictionalNumber() {
        return "154%08d".formatted(new SecureRandom().nextInt(100_000_000));
    }
}
