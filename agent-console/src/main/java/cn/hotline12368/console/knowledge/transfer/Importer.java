package cn.hotline12368.console.knowledge.transfer;

import cn.hotline12368.knowledge.ArticleCatalogue;
import cn.hotline12368.knowledge.ArticleVersion;
import cn.hotline12368.knowledge.Draft;
import cn.hotline12368.knowledge.Flaw;
import cn.hotline12368.knowledge.LifeCycle;
import cn.hotline12368.knowledge.LifeCycleException;
import cn.hotline12368.knowledge.VersionState;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes drafts of the articles of a file, and of those only that are complete and say something new. */
final class Importer {

    private static final String COURTS_WORDING = "overrides";

    private final ArticleCatalogue catalogue;
    private final LifeCycle lifeCycle;

    Importer(ArticleCatalogue catalogue, LifeCycle lifeCycle) {
        this.catalogue = catalogue;
        this.lifeCycle = lifeCycle;
    }

    /** @param unchanged how many rows say what is published or drafted already */
    record Report(List<Made> drafts, int unchanged, List<Fault> faults) {}

    record Made(int row, String articleId, int version) {}

    /** @param faults found while the file was read; their rows make no draft */
    Report run(List<Incoming> incoming, List<Fault> faults, boolean wholeArticles, String who) {
        Set<Integer> bad = faults.stream().map(Fault::row).collect(Collectors.toCollection(HashSet::new));
        List<Fault> all = new ArrayList<>(faults);
        List<Made> made = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        int unchanged = 0;
        for (Incoming one : incoming) {
            String id = one.draft().id();
            if (id != null && !ids.add(id)) {
                all.add(new Fault(one.row(), "id", "编号在文件里重复"));
            } else if (!bad.contains(one.row())) {
                Incoming whole = wholeArticles ? one : completed(one);
                if (known(whole)) {
                    unchanged++;
                } else if (all.addAll(flaws(whole))) {
                    bad.add(one.row());
                } else {
                    put(whole, who, made, all);
                }
            }
        }
        return new Report(made, unchanged, all);
    }

    private static List<Fault> flaws(Incoming one) {
        return one.draft().flaws().stream()
                .map((Flaw flaw) -> new Fault(one.row(), flaw.field(), flaw.problem()))
                .toList();
    }

    /** A sheet has no column for what single courts say otherwise; that stays as it is. */
    private Incoming completed(Incoming one) {
        Optional<JsonNode> wording =
                latest(one.draft()).map(version -> version.content().path(COURTS_WORDING));
        if (wording.isEmpty() || wording.get().isMissingNode()) {
            return one;
        }
        ObjectNode content = (ObjectNode) one.draft().content();
        content.set(COURTS_WORDING, wording.get());
        return new Incoming(one.row(), Draft.of(content));
    }

    private boolean known(Incoming one) {
        return latest(one.draft())
                .map(version ->
                        Draft.of(version.content()).content().equals(one.draft().content()))
                .orElse(false);
    }

    /** What editors would go on from. */
    private Optional<ArticleVersion> latest(Draft draft) {
        try {
            return catalogue.versions(String.valueOf(draft.id())).stream()
                    .filter(version -> version.state() != VersionState.DISCARDED
                            && (version.state() != VersionState.DRAFT
                                    || version.origin().equals("console")))
                    .findFirst();
        } catch (LifeCycleException e) {
            return Optional.empty();
        }
    }

    private void put(Incoming one, String who, List<Made> made, List<Fault> faults) {
        try {
            ArticleVersion draft = lifeCycle.put(String.valueOf(one.draft().id()), one.draft(), who);
            made.add(new Made(one.row(), draft.articleId(), draft.version()));
        } catch (LifeCycleException e) {
            faults.add(new Fault(one.row(), "id", String.valueOf(e.getMessage())));
        }
    }
}
