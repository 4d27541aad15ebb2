package cn.hotline12368.console.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * No request of ours has a body over {@value #BYTES} bytes, a file to import over {@value #FILE_BYTES}; a longer one is
 * refused before it is read or parsed.
 */
final class BodyLimit extends OncePerRequestFilter {

    private static final int BYTES = 64 * 1024;
    private static final int FILE_BYTES = 5 * 1024 * 1024;
    private static final String FILES = "/api/v1/articles/import";

    private final Problems problems;

    BodyLimit(Problems problems) {
        this.problems = problems;
    }

    static boolean exceeded(Throwable e) {
        for (@Nullable Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyTooLong) {
                return true;
            }
        }
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int limit = request.getRequestURI().equals(FILES) ? FILE_BYTES : BYTES;
        if (request.getContentLengthLong() > limit) {
            problems.write(response, HttpStatus.CONTENT_TOO_LARGE);
            return;
        }
        chain.doFilter(request.getContentLengthLong() >= 0 ? request : new Counted(request, limit), response);
    }

    /** For a body that comes in chunks and so does not say how long it is. */
    private static final class Counted extends HttpServletRequestWrapper {

        private final int limit;

        Counted(HttpServletRequest request, int limit) {
            super(request);
            this.limit = limit;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new CountedStream(super.getInputStream(), limit);
        }
    }

    private static final class CountedStream extends ServletInputStream {

        private final ServletInputStream stream;
        private long left;

        CountedStream(ServletInputStream stream, int limit) {
            this.stream = stream;
            this.left = limit;
        }

        @Override
        public int read() throws IOException {
            int read = stream.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = stream.read(bytes, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) throws BodyTooLong {
            left -= read;
            if (left < 0) {
                throw new BodyTooLong();
            }
        }

        @Override
        public boolean isFinished() {
            return stream.isFinished();
        }

        @Override
        public boolean isReady() {
            return stream.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            stream.setReadListener(listener);
        }
    }

    private static final class BodyTooLong extends IOException {

        private static final long serialVersionUID = 1L;
    }
}
