package cn.hotline12368.bridge.ear;

import cn.hotline12368.calllog.CallEvent.Word;
import java.util.ArrayList;
import java.util.List;
import org.vosk.Recognizer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Vosk ends an utterance by its own rules, which may fall inside a turn of ours: what it ended is kept and the rest is
 * added.
 */
final class VoskRecognition implements Recognition {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Recognizer recognizer;
    private final List<Word> words = new ArrayList<>();

    VoskRecognition(Recognizer recognizer) {
        this.recognizer = recognizer;
    }

    @Override
    public void accept(byte[] pcm) {
        if (recognizer.acceptWaveForm(pcm, pcm.length)) {
            keep(recognizer.getResult());
        }
    }

    @Override
    public String partial() {
        JsonNode json = JSON.readTree(recognizer.getPartialResult());
        return text(words) + json.path("partial").asString("").replace(" ", "");
    }

    @Override
    public Hearing finish() {
        keep(recognizer.getFinalResult());
        double confidence =
                words.stream().mapToDouble(Word::confidence).average().orElse(0);
        return words.isEmpty() ? Hearing.NOTHING : new Hearing(text(words), List.copyOf(words), confidence);
    }

    @Override
    public void close() {
        recognizer.close();
    }

    private void keep(String result) {
        for (JsonNode word : JSON.readTree(result).path("result")) {
            words.add(new Word(
                    word.path("word").asString(),
                    Math.round(word.path("start").asDouble() * 1_000),
                    Math.round(word.path("end").asDouble() * 1_000),
                    word.path("conf").asDouble()));
        }
    }

    private static String text(List<Word> words) {
        StringBuilder text = new StringBuilder();
        words.forEach(word -> text.append(word.text()));
        return text.toString();
    }
}
