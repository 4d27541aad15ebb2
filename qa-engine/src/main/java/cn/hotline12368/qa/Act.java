package cn.hotline12368.qa;

/** What the caller's line does after the reply was spoken. */
public sealed interface Act {

    /** Stands in a reply where the number of the order belongs; whoever makes the number puts it in. */
    String ORDER_NO = "{orderNo}";

    /** The need is dealt with; listen for the next one. */
    record Answer() implements Act {}

    /** Something is missing that only the caller knows; listen for it. No miss: the caller was understood. */
    record AskDetail() implements Act {}

    /**
     * Take the query code of this case by keys, never by speech, and look the case up.
     *
     * @param caseNumber as a court writes it
     */
    record EnterCode(String caseNumber) implements Act {}

    /** Nothing was understood; listen to the same need in other words. */
    record AskAgain() implements Act {}

    /** Lead the caller to a person, or to the recorder if there is none. Never hang up instead. */
    record Handover(Reason reason) implements Act {}

    /**
     * Make an order, then listen on.
     *
     * @param summary the caller's words, shortened: personal content
     * @param needNo counts the needs of this conversation from 1; the same number is the same order
     */
    record MakeOrder(OrderKind kind, String summary, int needNo) implements Act {}

    /** This need has its order already, under {@code needNo}; say its number again and listen on. */
    record RecallOrder(OrderKind kind, int needNo) implements Act {}

    /** The caller is done. */
    record Goodbye() implements Act {}

    /** Why a person takes over. */
    enum Reason {
        DANGER,
        ASKED_FOR,
        NOT_UNDERSTOOD,
        UNVERIFIED,
        SILENCE
    }
}
