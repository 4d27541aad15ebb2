package cn.hotline12368.qa;

/** What a {@link Task} has collected so far. Immutable; the conversation keeps it, only its task looks into it. */
public interface Form {

    /** {@link Task#id()} of the task that reads it. */
    String task();
}
