package cn.hotline12368.console.knowledge;

import cn.hotline12368.console.http.ProblemException;
import com.fasterxml.jackson.annotation.JsonCreator;

/** Why a version was sent back or withdrawn; the next one who works on it needs to know. */
record Reason(String text) {

    private static final int LONGEST = 500;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Reason {
        if (text.isBlank() || text.length() > LONGEST || text.indexOf('\0') >= 0) {
            throw ProblemException.badRequest("请写明理由，最多 " + LONGEST + " 个字");
        }
    }
}
