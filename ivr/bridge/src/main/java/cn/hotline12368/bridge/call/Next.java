package cn.hotline12368.bridge.call;

/** Where the dialplan goes on after the bridge; the names are its words in {@code HOTLINE_NEXT}. */
public enum Next {
    HANGUP,
    PERSON;

    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
