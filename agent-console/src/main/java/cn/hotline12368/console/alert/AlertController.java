package cn.hotline12368.console.alert;

import cn.hotline12368.console.http.ProblemException;
import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** For agents, supervisors and administrators. */
@RestController
@RequestMapping("/api/v1/alerts")
class AlertController {

    private final Alerts alerts;

    AlertController(Alerts alerts) {
        this.alerts = alerts;
    }

    /** {@code ?open} leaves out what was seen to; the newest first. */
    @GetMapping
    List<Alert> alerts(@RequestParam(required = false) @Nullable String open) {
        return alerts.latest(open != null && !open.equals("false"));
    }

    @PostMapping("/{id}/acknowledge")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void acknowledge(@PathVariable long id, Principal who) {
        if (!alerts.acknowledge(id, who.getName())) {
            throw ProblemException.notFound("没有这条警报");
        }
    }
}
