package cn.hotline12368.console.ask;

import cn.hotline12368.console.court.Courts;
import cn.hotline12368.console.settings.HotlineSettings;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Open to everybody, and like asking independent of the database. */
@RestController
class AskPlaceController {

    private final AskPlace place;

    AskPlaceController(HotlineSettings settings) {
        place = new AskPlace(settings.courtName(), Courts.isFictional(settings.courtName()));
    }

    @GetMapping("/api/v1/ask")
    AskPlace place() {
        return place;
    }
}
