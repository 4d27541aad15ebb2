package cn.hotline12368.calllog;

/** Where a call's chain stands: the last sequence number and its hash. */
public record ChainEnd(int seq, String hash) {

    /** Before the first event. */
    public static final ChainEnd START = new ChainEnd(0, "");
}
