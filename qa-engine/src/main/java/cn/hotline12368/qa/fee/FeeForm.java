package cn.hotline12368.qa.fee;

import cn.hotline12368.qa.Form;
import cn.hotline12368.qa.fee.FeeQuestion.Event;
import cn.hotline12368.qa.fee.FeeQuestion.Instance;
import cn.hotline12368.qa.fee.FeeQuestion.Sought;
import cn.hotline12368.qa.number.Amount;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was understood of a question for a fee so far.
 *
 * @param kind null as long as none was named: a case about money
 */
public record FeeForm(
        @Nullable FeeKind kind, Sought sought, Instance instance, Set<Event> events, Claim claim, Money money)
        implements Form {

    /** What is known of the amount. */
    enum Money {
        UNKNOWN,
        /** 「十几万」 */
        VAGUE,
        /** The caller said that there is none. */
        WITHOUT,
        KNOWN
    }

    /** What only the caller can tell. */
    enum Slot {
        AMOUNT,
        CHANGED_AMOUNT
    }

    static final String TASK = "fee";

    private static final Set<Event> FIRST_INSTANCE_ONLY =
            EnumSet.of(Event.SUMMARY, Event.COUNTERCLAIM, Event.THIRD_PARTY);
    private static final FeeForm EMPTY =
            new FeeForm(null, Sought.FEE, Instance.FIRST, Set.of(), Claim.NONE, Money.UNKNOWN);

    public FeeForm {
        events = Set.copyOf(events);
    }

    /** What one utterance says by itself; {@link FeeTopic} tells whether it is a question for a fee at all. */
    static FeeForm of(String utterance) {
        return EMPTY.heard(utterance);
    }

    @Override
    public String task() {
        return TASK;
    }

    /** The form with what this utterance adds or changes; equal to this one if it says nothing of the kind. */
    FeeForm heard(String utterance) {
        String text = FeeTerms.corrected(utterance);
        FeeKind newKind = kind(text);
        Instance said = FeeWords.instance(text);
        Instance newInstance = said == null ? instance : said;
        Sought newSought = sought(text, newInstance);
        Set<Event> newEvents = events(text, newInstance);
        Claim heard = Claims.in(text, newKind, newInstance, newEvents);
        Claim newClaim =
                heard.amount() == null ? claim.withPaid(heard.paid() == null ? claim.paid() : heard.paid()) : heard;
        if (newSought == Sought.FEE) {
            newEvents.removeIf(event -> !event.halves());
        }
        return new FeeForm(newKind, newSought, newInstance, newEvents, newClaim, money(text, heard));
    }

    private @Nullable FeeKind kind(String text) {
        FeeKind said = FeeWords.kind(text);
        boolean back = kind != null && !kind.acceptance() && FeeWords.acceptance(text);
        return said == null ? (back ? null : kind) : said;
    }

    private Sought sought(String text, Instance newInstance) {
        Sought said = FeeWords.sought(text);
        return said == null ? (newInstance == instance ? sought : Sought.FEE) : said;
    }

    /** New events take the place of the old; summary procedure stays where mediation or withdrawal comes after it. */
    private Set<Event> events(String text, Instance newInstance) {
        Set<Event> said = FeeWords.events(text);
        Set<Event> merged = EnumSet.noneOf(Event.class);
        merged.addAll(said);
        if (!FeeWords.ordinary(text) && newInstance == instance) {
            if (said.isEmpty()) {
                merged.addAll(events);
            } else if (events.contains(Event.SUMMARY)) {
                merged.add(Event.SUMMARY);
            }
        }
        if (newInstance != Instance.FIRST) {
            merged.removeAll(FIRST_INSTANCE_ONLY);
        }
        return merged;
    }

    private Money money(String text, Claim heard) {
        if (heard.amount() != null) {
            return Money.KNOWN;
        }
        if (heard.vague()) {
            return Money.VAGUE;
        }
        return FeeWords.moneyless(text) ? Money.WITHOUT : money;
    }

    /** The answer to the question for what was missing. */
    FeeForm withAmount(Amount amount) {
        Claim answered = missing() == Slot.CHANGED_AMOUNT
                ? claim.changedTo(amount.low())
                : new Claim(
                        amount.low(),
                        amount.isRange() ? amount.high() : null,
                        claim.changed(),
                        claim.paid(),
                        amount.approximate(),
                        false);
        return new FeeForm(kind, sought, instance, events, answered, Money.KNOWN);
    }

    /** Null if the question can be answered. */
    @Nullable
    Slot missing() {
        boolean needed = charged().needsAmount() && claim.amount() == null && !answeredWithout();
        if (needed || (money == Money.VAGUE && charged().takesAmount())) {
            return Slot.AMOUNT;
        }
        boolean later = sought != Sought.FEE && events.contains(Event.CHANGED_CLAIM);
        return later && claim.changed() == null ? Slot.CHANGED_AMOUNT : null;
    }

    /** A retrial is free as a rule; a fee known to be paid can be halved without knowing the claim. */
    private boolean answeredWithout() {
        return money == Money.WITHOUT
                || (instance == Instance.RETRIAL && charged().acceptance())
                || (sought == Sought.REFUND && claim.paid() != null);
    }

    /** What is charged for: without any word about it, a case about money. */
    FeeKind charged() {
        if (kind != null) {
            return kind;
        }
        return money == Money.WITHOUT ? FeeKind.OTHER : FeeKind.PROPERTY;
    }

    /** Whether this can be calculated at all; what the winner gets back, for one, is a matter of procedure. */
    boolean calculable() {
        return switch (sought) {
            case FEE -> true;
            case REFUND ->
                charged().acceptance()
                        && events.stream()
                                .anyMatch(event -> event != Event.SUMMARY
                                        && event != Event.TO_ORDINARY
                                        && event != Event.COUNTERCLAIM
                                        && event != Event.THIRD_PARTY);
            case SUPPLEMENT -> events.contains(Event.TO_ORDINARY) || claim.changed() != null;
        };
    }

    FeeForm asFee() {
        return new FeeForm(kind, Sought.FEE, instance, events, claim, money);
    }

    /** Call only when nothing is missing. */
    FeeQuestion question() {
        boolean whole = claim.changed() != null && sought == Sought.FEE;
        BigDecimal amount = whole ? claim.changed() : claim.amount();
        return new FeeQuestion(
                charged(),
                sought,
                instance,
                charged().takesAmount() ? amount : null,
                whole ? null : claim.high(),
                whole ? null : claim.changed(),
                claim.paid(),
                events);
    }
}
