package cn.hotline12368.caller.speech;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Runs a program that reads standard input and writes sound to standard output. */
final class Tool {
    private Tool() {}

    static byte[] run(List<String> command, byte[] input) {
        String name = command.getFirst();
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            Thread feeder = Thread.ofVirtual().start(() -> feed(process, input));
            byte[] output = process.getInputStream().readAllBytes();
            int status = process.waitFor();
            feeder.join();
            if (status != 0) {
                throw new ToolFailed(name + " 以状态 " + status + " 退出");
            }
            return output;
        } catch (IOException e) {
            throw new ToolFailed("无法运行 " + name + "：请先执行 ./hotline run 安装，或用 apt 安装", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ToolFailed(name + " 被中断", e);
        }
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void feed(Process process, byte[] input) {
        try (OutputStream in = process.getOutputStream()) {
            in.write(input);
        } catch (IOException e) {
            // It ended before reading all; its exit status tells why.
        }
    }
}
