package cn.hotline12368.console.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hotline12368.console.HandClock;
import cn.hotline12368.console.http.ProblemException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class AskSessionsTest {

    private final HandClock clock = new HandClock();
    private final AskSessions sessions = new AskSessions(clock);

    @Test
    void silence_endsASession() {
        AskSession session = sessions.begin("示范法院");
        clock.pass(Duration.ofMinutes(29));
        assertThat(sessions.resume(session.id())).isSameAs(session);
        clock.pass(Duration.ofMinutes(29));
        assertThat(sessions.resume(session.id())).isSameAs(session);
        clock.pass(Duration.ofMinutes(30));

        assertThatThrownBy(() -> sessions.resume(session.id())).isInstanceOf(ProblemException.class);
    }

    @Test
    void tooManySessions_pushOutTheOneUsedLongestAgo() {
        AskSession oldest = sessions.begin("示范法院");
        AskSession used = sessions.begin("示范法院");
        AskSession next = sessions.begin("示范法院");
        for (int i = 0; i < 9_997; i++) {
            sessions.begin("示范法院");
        }
        assertThat(sessions.resume(oldest.id())).isSameAs(oldest);
        sessions.resume(used.id());
        sessions.begin("示范法院");

        assertThat(sessions.resume(used.id())).isSameAs(used);
        assertThat(sessions.resume(oldest.id())).isSameAs(oldest);
        assertThatThrownBy(() -> sessions.resume(next.id())).isInstanceOf(ProblemException.class);
    }
}
