package cn.hotline12368.console.court;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CourtController {

    private final Courts courts;

    CourtController(Courts courts) {
        this.courts = courts;
    }

    @GetMapping("/api/v1/courts")
    List<Court> courts() {
        return courts.all();
    }
}
