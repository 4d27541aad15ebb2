package cn.hotline12368.console.workorder;

import cn.hotline12368.calllog.OrderNumber;
import cn.hotline12368.calllog.Transcript;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Orders that came in writing: numbered here, with the talk before them in {@code desk.written_line}. Thread-safe. */
public final class WrittenOrders {

    private final JdbcClient jdbc;
    private final WorkOrders orders;
    private final TransactionOperations whole;
    private final Clock clock;

    WrittenOrders(JdbcClient jdbc, WorkOrders orders, TransactionOperations whole, Clock clock) {
        this.jdbc = jdbc;
        this.orders = orders;
        this.whole = whole;
        this.clock = clock;
    }

    /** @return the order's number */
    public String open(WrittenOrder order) {
        return Objects.requireNonNull(whole.execute(status -> {
            Instant now = clock.instant();
            String orderNo = number(OrderNumber.day(now));
            orders.open(orderNo, now, order);
            order.talk().forEach(line -> keep(orderNo, line));
            return orderNo;
        }));
    }

    /** All consoles count in one row, so that none gives a number twice. */
    private String number(String day) {
        int count = jdbc.sql("""
                insert into desk.order_counter (day, count) values (?, 1)
                on conflict (day) do update set count = desk.order_counter.count + 1 returning count
                """).param(day).query(Integer.class).single();
        return OrderNumber.of(day, OrderNumber.CONSOLE_NODE, count);
    }

    private void keep(String orderNo, Transcript.Line line) {
        jdbc.sql("insert into desk.written_line (order_no, seq, at, who, text) values (?, ?, ?, ?, ?)")
                .params(orderNo, line.seq(), line.at().atOffset(ZoneOffset.UTC), line.who(), line.text())
                .update();
    }

    List<Transcript.Line> talk(String orderNo) {
        return jdbc.sql("""
                select seq, at, who, text, extract(epoch from at - min(at) over ()) * 1000 as offset_ms
                  from desk.written_line where order_no = ? order by seq
                """).param(orderNo).query(WrittenOrders::line).list();
    }

    private static Transcript.Line line(ResultSet row, int number) throws SQLException {
        return Transcript.Line.written(
                row.getInt("seq"),
                row.getTimestamp("at").toInstant(),
                row.getString("who"),
                row.getString("text"),
                row.getLong("offset_ms"));
    }
}
