package cn.hotline12368.bridge;

import cn.hotline12368.bridge.ear.Ear;
import cn.hotline12368.bridge.ear.VoskEar;
import cn.hotline12368.bridge.order.OrderNumbers;
import cn.hotline12368.bridge.voice.EspeakSpeaker;
import cn.hotline12368.bridge.voice.Prompts;
import cn.hotline12368.bridge.voice.Speaker;
import cn.hotline12368.bridge.voice.VoiceProperties;
import cn.hotline12368.bridge.witness.Messages;
import cn.hotline12368.bridge.witness.WitnessFolder;
import cn.hotline12368.calllog.CallFeed;
import cn.hotline12368.calllog.CallLog;
import cn.hotline12368.calllog.Carrier;
import cn.hotline12368.calllog.Journal;
import cn.hotline12368.calllog.redis.RedisCallFeed;
import cn.hotline12368.knowledge.ArticleStore;
import cn.hotline12368.knowledge.KnowledgeBase;
import cn.hotline12368.knowledge.KnowledgeRefresh;
import cn.hotline12368.qa.QaEngine;
import cn.hotline12368.qa.cases.CaseTask;
import cn.hotline12368.qa.skills.Skills;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;

/** Everything around the calls: ear, voice, knowledge, log. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class BridgeConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    ExecutorService callThreads() {
        return Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("call-", 0).factory());
    }

    @Bean
    Ear ear(BridgeProperties properties) {
        return new VoskEar(properties.model());
    }

    @Bean
    InfoContributor earInfo(Ear ear) {
        return info -> info.withDetail("ear", ear.info());
    }

    @Bean
    Speaker speaker(VoiceProperties properties) {
        return new EspeakSpeaker(properties);
    }

    @Bean
    Prompts prompts(VoiceProperties voice, Speaker speaker, BridgeProperties properties) {
        BridgeProperties.Court court = properties.court();
        return new Prompts(voice, speaker, court.name(), court.fictional());
    }

    @Bean
    KnowledgeBase knowledgeBase() {
        return new KnowledgeBase();
    }

    /** Read once before the first call is taken; PostgreSQL's absence costs two seconds and the last run's articles do. */
    @Bean
    KnowledgeRefresh knowledgeRefresh(DataSource database, KnowledgeBase base, BridgeProperties properties) {
        KnowledgeRefresh refresh = new KnowledgeRefresh(
                new ArticleStore(database), base, properties.home().resolve("knowledge.json"));
        refresh.poll();
        return refresh;
    }

    /** Half a second after a publication callers hear the new answer. */
    @Bean
    SchedulingConfigurer knowledgeSchedule(KnowledgeRefresh refresh) {
        return tasks -> tasks.addFixedDelayTask(refresh::poll, java.time.Duration.ofMillis(500));
    }

    @Bean
    QaEngine qaEngine(KnowledgeBase base, Clock clock, CaseTask caseTask) {
        return new QaEngine(base, clock, Skills.guards(), Skills.tasks(caseTask));
    }

    @Bean
    Journal journal(BridgeProperties properties) {
        return new Journal(properties.home().resolve("journal"));
    }

    @Bean
    CallLog callLog(JdbcTemplate jdbc) {
        return new CallLog(jdbc);
    }

    @Bean
    CallFeed callFeed(BridgeProperties properties) {
        return new RedisCallFeed(properties.redisUrl());
    }

    @Bean(initMethod = "start")
    Carrier carrier(Journal journal, CallLog log, CallFeed feed, MeterRegistry meters) {
        Carrier carrier = new Carrier(journal, log, event -> feed.tell(event.callId(), event.seq(), event.kind()));
        Gauge.builder("hotline.journal.depth", carrier, Carrier::backlog)
                .description("bytes of call events that are not in PostgreSQL yet")
                .baseUnit("bytes")
                .register(meters);
        return carrier;
    }

    @Bean
    OrderNumbers orderNumbers(BridgeProperties properties, Clock clock) {
        return new OrderNumbers(properties.home().resolve("journal/order-number"), properties.node(), clock);
    }

    @Bean
    WitnessFolder witnessFolder(BridgeProperties properties) {
        return new WitnessFolder(properties.spool().resolve("witness"));
    }

    @Bean
    Messages messages(BridgeProperties properties, Ear ear) {
        return new Messages(
                properties.spool().resolve("message"), properties.home().resolve("messages"), ear);
    }
}
