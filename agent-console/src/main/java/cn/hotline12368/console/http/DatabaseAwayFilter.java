package cn.hotline12368.console.http;

import cn.hotline12368.console.database.DatabaseAway;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.BooleanSupplier;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Outermost, because the session itself lies in the database: 503 while the database is away or not migrated. Asking needs
 * no session.
 *
 * <p>Invariant: nothing but this class and {@link ProblemAdvice} decides what a dead database looks like from outside.
 */
final class DatabaseAwayFilter extends OncePerRequestFilter {

    private final BooleanSupplier ready;
    private final Problems problems;

    DatabaseAwayFilter(BooleanSupplier ready, Problems problems) {
        this.ready = ready;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (needsDatabase(request) && !ready.getAsBoolean()) {
            problems.write(response, HttpStatus.SERVICE_UNAVAILABLE, "系统正在等待数据库，请稍后再试");
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException e) {
            if (!DatabaseAway.is(e)) {
                throw e;
            }
            problems.write(response, HttpStatus.SERVICE_UNAVAILABLE, DatabaseAway.TITLE);
        }
    }

    private static boolean needsDatabase(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/api/") && !path.equals("/api/v1/ask");
    }
}
