package cn.hotline12368.console.system;

import cn.hotline12368.calllog.CallFeed;
import cn.hotline12368.knowledge.Knowledge;
import cn.hotline12368.knowledge.KnowledgeBase;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@RestController
class SystemController {

    private final KnowledgeBase knowledge;
    private final CallFeed feed;
    private final BridgeProbe bridge;

    SystemController(KnowledgeBase knowledge, CallFeed feed, BridgeProbe bridge) {
        this.knowledge = knowledge;
        this.feed = feed;
        this.bridge = bridge;
    }

    /** @param ear null while the bridge is away
     * @param database always {@code up}: without it nobody gets this far */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record State(@Nullable JsonNode ear, Published knowledge, String database, String redis, String bridge) {}

    /** @param unverified published, but nobody checked them against the law, so they are not spoken */
    record Published(long revision, int published, long unverified) {}

    @GetMapping("/api/v1/system")
    State system() {
        BridgeProbe.Bridge known = bridge.look();
        return new State(known.ear(), published(knowledge.knowledge()), "up", word(feed.up()), word(known.up()));
    }

    private static Published published(Knowledge knowledge) {
        long unverified = knowledge.articles().stream()
                .filter(article -> !article.verified())
                .count();
        return new Published(knowledge.revision(), knowledge.articles().size(), unverified);
    }

    private static String word(boolean up) {
        return up ? "up" : "down";
    }
}
