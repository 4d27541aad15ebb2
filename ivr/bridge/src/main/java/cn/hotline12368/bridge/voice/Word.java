package cn.hotline12368.bridge.voice;

import java.util.List;

/** A word with one reading for each of its characters; a Latin letter may take several syllables in its one reading. */
record Word(String text, List<String> readings) {

    String joined() {
        return String.join("", readings);
    }
}
