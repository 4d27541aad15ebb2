package cn.hotline12368.knowledge;

import java.util.List;

/** A step that cannot be taken. The message is for whoever tried it and holds nothing that he sent. */
public final class LifeCycleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Kind {
        UNKNOWN,
        /** Somebody else was faster, or the version has gone on. */
        CONFLICT,
        /** Another person must do it. */
        SAME_PERSON,
        FLAWED
    }

    private final Kind kind;
    private final transient List<Flaw> flaws;

    private LifeCycleException(Kind kind, String message, List<Flaw> flaws) {
        super(message);
        this.kind = kind;
        this.flaws = flaws;
    }

    static LifeCycleException unknown() {
        return new LifeCycleException(Kind.UNKNOWN, "没有这个知识条目或者版本", List.of());
    }

    static LifeCycleException conflict(String message) {
        return new LifeCycleException(Kind.CONFLICT, message, List.of());
    }

    static LifeCycleException samePerson() {
        return new LifeCycleException(Kind.SAME_PERSON, "不能审核自己参与编写的版本，请由另一位审核人办理", List.of());
    }

    static LifeCycleException flawed(List<Flaw> flaws) {
        return new LifeCycleException(Kind.FLAWED, "草稿还有 " + flaws.size() + " 处需要补充或改正", flaws);
    }

    public Kind kind() {
        return kind;
    }

    public List<Flaw> flaws() {
        return flaws;
    }
}
