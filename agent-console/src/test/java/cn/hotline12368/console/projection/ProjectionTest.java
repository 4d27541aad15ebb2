package cn.hotline12368.console.projection;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline12368.calllog.CallId;
import cn.hotline12368.console.Console;
import cn.hotline12368.console.Line;
import cn.hotline12368.console.Output;
import cn.hotline12368.console.Servers;
import cn.hotline12368.console.Until;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class ProjectionTest {

    @Test
    void twoConsolesAndAReplay_openEachOrderOnce() {
        Path home = Servers.folder("two");
        Servers.createDatabase("two");
        Console.migrate(home, "two");
        JdbcTemplate jdbc = new JdbcTemplate(Servers.database("two"));
        try (Console first = Console.start(home, "two", Servers.postgresPort(), Servers.redisPort());
                Console second = Console.start(home, "two", Servers.postgresPort(), Servers.redisPort());
                Line line = new Line("two")) {
            IntStream.range(0, 40).parallel().forEach(i -> {
                Line.Call call = line.begin("13600000000").order("30000000%04d".formatted(i), 1, "13600000000");
                call.order("40000000%04d".formatted(i), 1, "13600000000").end();
            });
            Until.holds("all projected", () -> count(jdbc, "desk.call_summary where ended_at is not null") == 40);
            Until.holds("cursor at rest", () -> first.bean(Cursors.class).lag().isZero());
            jdbc.update("update desk.projection_cursor set tx = '0', position = 0");
            List.of(first, second).parallelStream()
                    .forEach(console -> console.bean(Projection.class).catchUp());

            assertThat(count(jdbc, "desk.work_order where order_no like '3%'")).isEqualTo(40);
            assertThat(count(jdbc, "desk.work_order")).isEqualTo(40);
            assertThat(count(jdbc, "desk.order_history")).isEqualTo(40);
            assertThat(count(jdbc, "desk.projection_aside")).isZero();
        }
    }

    @Test
    void eventThatCannotBeProjected_isPutAsideAndTheRestGoesOn() {
        Line line = Line.shared();
        JdbcTemplate jdbc = new JdbcTemplate(Servers.database("hotline"));
        CallId taken = line.begin("13600000001")
                .order("500000000001", 1, "13600000001")
                .end()
                .id();
        CallId doubled = line.begin("13600000002")
                .order("500000000001", 1, "13600000002")
                .end()
                .id();
        UUID strange = UUID.randomUUID();
        jdbc.update("""
                insert into calls.call_event (call_id, seq, at, kind, source, court, payload, salt, digest, hash)
                values (?, 1, now(), 'OrderRequested', 'bridge', 'x', 'no json', 's', 'd', 'h')
                """, strange);
        CallId after = line.begin("13600000003")
                .order("500000000002", 1, "13600000003")
                .end()
                .id();

        Until.holds("the rest", () -> count(jdbc, "desk.work_order where order_no = '500000000002'") == 1);
        assertThat(jdbc.queryForList("select call_id from desk.work_order where order_no = '500000000001'", UUID.class))
                .containsExactly(taken.value());
        assertThat(jdbc.queryForList("select call_id from desk.projection_aside", UUID.class))
                .contains(doubled.value(), strange)
                .doesNotContain(taken.value(), after.value());
        assertThat(count(jdbc, "desk.call_summary where call_id = '" + doubled + "'"))
                .isEqualTo(1);
        assertThat(Output.text()).contains("of call " + doubled + " cannot be projected");
        assertThat(Console.shared().get("/actuator/prometheus").body()).contains("hotline_projection_aside_total");
    }

    private static int count(JdbcTemplate jdbc, String what) {
        Integer count = jdbc.queryForObject("select count(*) from " + what, Integer.class);
        return count == null ? 0 : count;
    }
}
