package cn.hotline12368.caller;

/** What the shell learns; the numbers are a public contract. */
enum ExitCode {
    ANSWERED(0),
    USAGE(2),
    UNREACHABLE(3),
    ENDED_EARLY(4),
    NO_CALL_LOG(5);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
