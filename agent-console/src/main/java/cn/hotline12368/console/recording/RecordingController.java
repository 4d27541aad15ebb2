package cn.hotline12368.console.recording;

import cn.hotline12368.calllog.CallId;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RecordingController {

    private final Recordings recordings;

    RecordingController(Recordings recordings) {
        this.recordings = recordings;
    }

    /** Spring cuts out the ranges that a player asks for. */
    @GetMapping("/api/v1/calls/{callId}/recording")
    ResponseEntity<Resource> recording(@PathVariable UUID callId) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("audio/wav"))
                .body(recordings.call(new CallId(callId)));
    }
}
