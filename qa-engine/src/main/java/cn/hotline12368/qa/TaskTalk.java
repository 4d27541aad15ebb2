package cn.hotline12368.qa;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Gives the caller's words to the tasks: first to the one in progress, else to each whether it begins. */
final class TaskTalk {

    private final List<Task> tasks;

    TaskTalk(List<Task> tasks) {
        this.tasks = List.copyOf(tasks);
    }

    Optional<Reply> next(Turn turn) {
        Step open = turn.conversation().open();
        Form form = open == null ? null : open.form();
        if (form == null) {
            return Optional.empty();
        }
        return tasks.stream()
                .filter(task -> task.id().equals(form.task()))
                .findFirst()
                .flatMap(task -> task.next(form, turn.utterance()))
                .map(turn::step);
    }

    Optional<Reply> begin(Turn turn) {
        return begin(turn, () -> "");
    }

    /** @param sureTopic what an article is nearly certainly about; empty if none is */
    Optional<Reply> begin(Turn turn, Supplier<String> sureTopic) {
        for (Task task : tasks) {
            Optional<Step> step = task.begin(turn.utterance());
            if (step.isPresent() && !(task.yields() && elsewhere(step.get(), sureTopic.get()))) {
                return step.map(turn::step);
            }
        }
        return Optional.empty();
    }

    private static boolean elsewhere(Step step, String sureTopic) {
        return !sureTopic.isEmpty() && !sureTopic.equals(step.intent());
    }
}
