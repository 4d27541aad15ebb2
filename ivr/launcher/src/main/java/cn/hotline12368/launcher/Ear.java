package cn.hotline12368.launcher;

import cn.hotline12368.launcher.part.SpeechModel;
import cn.hotline12368.launcher.settings.Settings;
import java.net.URI;
import java.nio.file.Path;

/** Which speech model listens, and what it is good for: asked of the bridge, which alone knows what it loaded. */
record Ear(Settings settings) {

    private static final String BUNDLED = "vosk-model-hotline-cn-synth-8k";

    void report(Findings findings) {
        Path model = settings.voskModel();
        SpeechModel.complaint(model)
                .ifPresentOrElse(
                        findings::bad, () -> findings.good("ear: " + model.getFileName() + ", good for " + goodFor()));
    }

    private String goodFor() {
        URI info = URI.create("http://127.0.0.1:" + settings.ports().bridge() + "/actuator/info");
        try (var web = new Web()) {
            return web.get(info).flatMap(json -> Web.member(json, "goodFor")).orElseGet(this::guess);
        }
    }

    private String guess() {
        return String.valueOf(settings.voskModel().getFileName()).equals(BUNDLED)
                ? "trying the hotline out (it has only heard synthetic voices); real callers need"
                        + " vosk-model-small-cn-0.22 or better in HOTLINE_VOSK_MODEL"
                : "what its maker says (the bridge is not up to ask)";
    }
}
