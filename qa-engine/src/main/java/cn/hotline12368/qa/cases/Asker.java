package cn.hotline12368.qa.cases;

import org.jspecify.annotations.Nullable;

/**
 * Who asks, as far as a lock needs to know: all attempts of one asker at one case count together.
 *
 * @param channel {@code hotline} or {@code web}
 * @param id personal; kept only as a keyed digest
 */
public record Asker(String channel, String id) {

    private static final String WITHHELD = "withheld";

    /** @param number null when withheld: all such callers are one, or withholding would be the way around the lock */
    public static Asker calling(@Nullable String number) {
        return new Asker("hotline", number == null ? WITHHELD : number);
    }

    public static Asker onTheWeb(String address) {
        return new Asker("web", address);
    }

    @Override
    public String toString() {
        return "Asker[" + channel + "]";
    }
}
