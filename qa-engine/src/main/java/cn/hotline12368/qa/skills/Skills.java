package cn.hotline12368.qa.skills;

import cn.hotline12368.qa.Task;
import cn.hotline12368.qa.cases.CaseTask;
import cn.hotline12368.qa.deadline.DeadlineTask;
import cn.hotline12368.qa.fee.FeeTask;
import cn.hotline12368.qa.guard.Guards;
import cn.hotline12368.qa.jurisdiction.JurisdictionTask;
import cn.hotline12368.qa.mediation.MediationTask;
import java.util.List;

/** The order is that of precedence: 「上诉费几天内交」 asks for days, not for money. */
public final class Skills {

    private Skills() {}

    public static List<Task> guards() {
        return List.of(Guards.ofPersons());
    }

    /** @param cases which knows the court's own mark */
    public static List<Task> tasks(CaseTask cases) {
        return List.of(
                cases,
                new DeadlineTask(),
                new FeeTask(),
                Guards.ofMerits(),
                new MediationTask(),
                new JurisdictionTask());
    }
}
