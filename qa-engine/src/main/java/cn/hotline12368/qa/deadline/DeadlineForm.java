package cn.hotline12368.qa.deadline;

import cn.hotline12368.qa.Form;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a caller's period.
 *
 * @param rule id of the rule
 * @param event the day from which it runs, once it was said
 * @param asks how often the day was asked for in a row; 0 when it is not awaited
 */
record DeadlineForm(String rule, @Nullable LocalDate event, int asks) implements Form {

    boolean asking() {
        return asks > 0;
    }

    @Override
    public String task() {
        return DeadlineTask.ID;
    }
}
