package cn.hotline12368.launcher.whole;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline12368.launcher.host.Shell;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import tools.jackson.databind.JsonNode;

/** A bridge that cannot start says why, and callers reach the recorder; once it starts, their order appears. */
@Isolated("kills processes, or needs the machine for itself")
class NoBridgeIT {

    @TempDir
    private Path folder;

    @Test
    void messageLeftWhileNoBridgeWasUp_becomesAnOrderWhenItStarts() {
        try (RunningHotline hotline = RunningHotline.prepare(folder, Map.of("HOTLINE_VOSK_MODEL", "/nowhere/model"))) {
            Shell.Outcome broken = hotline.command("run", "--detach");
            assertThat(broken.exit()).isNotZero();
            assertThat(broken.output()).contains("no Vosk model in /nowhere/model", "HOTLINE_VOSK_MODEL");

            Caller caller = Caller.dial(hotline, "--say", "请给我回电话", "--keys", "#", "--wait", "8");
            caller.exit();
            hotline.command("stop");
            hotline.set("HOTLINE_VOSK_MODEL", "");
            Shell.Outcome mended = hotline.command("run", "--detach");
            assertThat(mended.exit()).as(mended.output()).isZero();

            JsonNode page = hotline.console().endedCallOf(caller.number());
            assertThat(page.at("/call/outcome").asString()).isEqualTo("message");
            assertThat(page.path("orders").size()).isEqualTo(1);
            assertThat(Pages.kinds(page))
                    .containsExactly("CallStarted", "HandedOver", "MessageLeft", "OrderRequested", "CallEnded");
        }
    }
}
