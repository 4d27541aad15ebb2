package cn.hotline12368.console.workorder;

import cn.hotline12368.calllog.CallEvent.OrderRequested;
import cn.hotline12368.calllog.CallId;
import cn.hotline12368.console.database.Filter;
import cn.hotline12368.console.http.PageAsked;
import cn.hotline12368.console.http.PageOf;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tables {@code desk.work_order} and {@code desk.order_history}. Thread-safe. */
public final class WorkOrders {

    private static final String NEW = "待派单";
    private static final String COLUMNS =
            "order_no, kind, court, state, summary, channel, caller, name, call_id, created_at";

    private final JdbcClient jdbc;

    WorkOrders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Opens the order unless its call and need already have one. Both rows or none: the caller's transaction.
     *
     * @return whether it was opened now
     */
    public boolean open(CallId callId, Instant at, OrderRequested wanted) {
        int opened = jdbc.sql("""
                insert into desk.work_order
                    (order_no, call_id, need_no, kind, court, state, summary, caller, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (call_id, need_no) do nothing
                """)
                .param(wanted.orderNo())
                .param(callId.value())
                .param(wanted.needNo())
                .param(wanted.kind())
                .param(wanted.court())
                .param(NEW)
                .param(wanted.summary())
                .param(wanted.caller())
                .param(at.atOffset(ZoneOffset.UTC))
                .update();
        if (opened == 1) {
            begun(wanted.orderNo(), at, "热线");
        }
        return opened == 1;
    }

    void open(String orderNo, Instant at, WrittenOrder written) {
        jdbc.sql("""
                insert into desk.work_order
                    (order_no, kind, court, state, summary, channel, caller, name, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .param(orderNo)
                .param(written.kind())
                .param(written.court())
                .param(NEW)
                .param(written.text())
                .param(written.channel())
                .param(written.phone())
                .param(written.name())
                .param(at.atOffset(ZoneOffset.UTC))
                .update();
        begun(orderNo, at, "本人留言");
    }

    private void begun(String orderNo, Instant at, String who) {
        jdbc.sql("insert into desk.order_history (order_no, at, who, what) values (?, ?, ?, ?)")
                .params(orderNo, at.atOffset(ZoneOffset.UTC), who, "生成")
                .update();
    }

    public List<OrderSummary> ofCall(CallId callId) {
        return jdbc.sql("select " + COLUMNS + " from desk.work_order where call_id = ? order by need_no")
                .param(callId.value())
                .query(WorkOrders::row)
                .list();
    }

    Optional<OrderSummary> find(String orderNo) {
        return jdbc.sql("select " + COLUMNS + " from desk.work_order where order_no = ?")
                .param(orderNo)
                .query(WorkOrders::row)
                .optional();
    }

    PageOf<OrderSummary> search(@Nullable String state, @Nullable String words, PageAsked page) {
        String given = Filter.given(words);
        Filter filter = new Filter()
                .and("state = :state", "state", Filter.given(state))
                .and(
                        "(order_no like :q or summary ilike :q or caller like :q or kind like :q)",
                        "q",
                        given == null ? null : Filter.containing(given));
        long total = jdbc.sql("select count(*) from desk.work_order" + filter.where())
                .params(filter.params())
                .query(Long.class)
                .single();
        List<OrderSummary> orders = jdbc.sql("select " + COLUMNS + " from desk.work_order" + filter.where()
                        + " order by created_at desc, order_no limit :limit offset :offset")
                .params(filter.params())
                .param("limit", page.size())
                .param("offset", page.skipped())
                .query(WorkOrders::row)
                .list();
        return page.of(orders, total);
    }

    List<OrderStep> history(String orderNo) {
        return jdbc.sql("select at, who, what from desk.order_history where order_no = ? order by id")
                .param(orderNo)
                .query((row, number) ->
                        new OrderStep(row.getTimestamp("at").toInstant(), row.getString("who"), row.getString("what")))
                .list();
    }

    private static OrderSummary row(ResultSet row, int number) throws SQLException {
        return new OrderSummary(
                row.getString("order_no"),
                row.getString("kind"),
                row.getString("court"),
                row.getString("state"),
                row.getString("summary"),
                row.getString("channel"),
                row.getString("caller"),
                row.getString("name"),
                row.getObject("call_id", UUID.class),
                row.getTimestamp("created_at").toInstant());
    }
}
