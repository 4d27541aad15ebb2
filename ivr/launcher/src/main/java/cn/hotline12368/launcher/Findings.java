package cn.hotline12368.launcher;

import java.io.PrintStream;

/** Collects what {@code doctor} finds and prints each at once, so that a slow check shows where it is. */
final class Findings {

    private final PrintStream out;
    private int bad;

    Findings(PrintStream out) {
        this.out = out;
    }

    void check(boolean well, String good, String complaint) {
        if (well) {
            good(good);
        } else {
            bad(complaint);
        }
    }

    void good(String line) {
        out.println("  ok    " + line);
    }

    /** Neither good nor bad. */
    void note(String line) {
        out.println("  note  " + line);
    }

    void bad(String line) {
        bad++;
        out.println("  BAD   " + line);
    }

    boolean allWell() {
        return bad == 0;
    }
}
