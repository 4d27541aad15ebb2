package cn.hotline12368.console.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;

/** What Tomcat refuses before any filter sees it, such as an address with forbidden characters. Tomcat makes it by name. */
public final class ProblemValve extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        String title = Titles.of(HttpStatusCode.valueOf(status));
        byte[] problem =
                "{\"status\":%d,\"title\":\"%s\"}".formatted(status, title).getBytes(StandardCharsets.UTF_8);
        try {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getOutputStream().write(problem);
            response.finishResponse();
        } catch (IOException gone) {
            getContainer().getLogger().debug("Nobody waits for this answer any more");
        }
    }
}
