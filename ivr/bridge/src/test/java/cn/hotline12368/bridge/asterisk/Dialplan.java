package cn.hotline12368.bridge.asterisk;

import cn.hotline12368.bridge.call.CallerGoneException;
import cn.hotline12368.bridge.call.Handset;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asterisk's side of FastAGI: a channel with variables that the bridge's commands are carried out on. */
final class Dialplan {

    private static final Pattern COMMAND =
            Pattern.compile("(GET VARIABLE|SET VARIABLE|EXEC|STREAM FILE) \"?([^\" ]+)\"?(?: \"?([^\"]*)\"?)?.*");

    final Map<String, String> variables = new ConcurrentHashMap<>();
    final List<String> played = new CopyOnWriteArrayList<>();

    private final int port;
    private final Handset handset;
    private boolean dead;

    Dialplan(int port, Handset handset) {
        this.port = port;
        this.handset = handset;
    }

    /** Runs {@code AGI(agi://…/script)} until the bridge lets go of the call. */
    void agi(String script) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
            send(
                    socket,
                    "agi_network: yes\nagi_network_script: " + script + "\nagi_request: agi://127.0.0.1/" + script
                            + "\nagi_channel: PJSIP/trunk-1\nagi_uniqueid: node1-1.1\nagi_callerid: unknown\n\n");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                send(socket, dead ? "511 result=-1 Command Not Permitted on a dead channel\n" : answer(line));
                if (dead) {
                    send(socket, "HANGUP\n");
                }
            }
        }
    }

    private String answer(String line) {
        Matcher command = COMMAND.matcher(line);
        if (!command.matches()) {
            return "510 Invalid or unknown command\n";
        }
        return switch (command.group(1)) {
            case "GET VARIABLE" -> {
                String value = variables.get(command.group(2));
                yield value == null ? "200 result=0\n" : "200 result=1 (" + value + ")\n";
            }
            case "SET VARIABLE" -> {
                variables.put(command.group(2), command.group(3));
                yield "200 result=1\n";
            }
            case "EXEC" -> "200 result=" + audioSocket(command.group(3)) + "\n";
            default -> {
                played.add(Files.exists(Path.of(command.group(2) + ".sln")) ? "played" : "missing");
                yield "200 result=0 endpos=0\n";
            }
        };
    }

    private int audioSocket(String arguments) {
        try {
            handset.connect(UUID.fromString(arguments.substring(0, arguments.indexOf(','))));
            return 0;
        } catch (CallerGoneException e) {
            dead = true;
            return -1;
        }
    }

    private static void send(Socket socket, String text) throws IOException {
        Writer out = new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.UTF_8);
        out.write(text);
        out.flush();
    }
}
