package cn.hotline12368.caller.calllog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** An account of the local run, from the file that the first start wrote ({@code agent=…}, one a line). */
record Credentials(String username, String password) {
    /** A supervisor sees all calls; an agent's view may be narrower. */
    private static final List<String> PREFERRED = List.of("supervisor", "agent");

    static Credentials read(Path file) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException e) {
            throw new ConsoleAway("读不到账号文件 " + file + "：请先执行 ./hotline run", e);
        }
        for (String username : PREFERRED) {
            for (String line : lines) {
                if (line.startsWith(username + "=")) {
                    return new Credentials(
                            username, line.substring(username.length() + 1).strip());
                }
            }
        }
        throw new ConsoleAway("账号文件 " + file + " 里没有 supervisor= 或 agent= 一行");
    }
}
