package cn.hotline12368.qa;

import java.util.List;
import java.util.Optional;

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
        return tasks.stream()
                .map(task -> task.begin(turn.utterance()))
                .flatMap(Optional::stream)
                .findFirst()
                .map(turn::step);
    }
}
