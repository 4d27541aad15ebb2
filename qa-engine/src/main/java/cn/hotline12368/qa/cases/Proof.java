package cn.hotline12368.qa.cases;

import java.util.Locale;
import java.util.regex.Pattern;

/** How a party proves that the case is his. Secret: never in a log, an event or a message; {@code toString} tells nothing. */
public sealed interface Proof {

    /** For the audit. */
    String way();

    /** Printed on the notice that the court served on this party. */
    record QueryCode(String digits) implements Proof {

        public static final int LENGTH = 6;

        private static final Pattern SHAPE = Pattern.compile("\\d{" + LENGTH + "}");

        public QueryCode {
            must(SHAPE.matcher(digits).matches());
        }

        @Override
        public String way() {
            return "code";
        }

        @Override
        public String toString() {
            return "QueryCode";
        }
    }

    /** @param idTail the last six characters of the resident identity number, an X in capitals */
    record NameAndId(String name, String idTail) implements Proof {

        private static final int LONGEST_NAME = 50;
        private static final Pattern SHAPE = Pattern.compile("\\d{5}[\\dX]");

        public NameAndId {
            name = name.strip();
            idTail = idTail.toUpperCase(Locale.ROOT);
            must(!name.isEmpty() && name.length() <= LONGEST_NAME);
            must(SHAPE.matcher(idTail).matches());
        }

        @Override
        public String way() {
            return "name-and-id";
        }

        @Override
        public String toString() {
            return "NameAndId";
        }
    }

    private static void must(boolean shaped) {
        if (!shaped) {
            throw new IllegalArgumentException("a proof of another shape");
        }
    }
}
