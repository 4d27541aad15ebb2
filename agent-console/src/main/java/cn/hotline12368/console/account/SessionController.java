package cn.hotline12368.console.account;

import cn.hotline12368.console.http.ProblemException;
import io.micrometer.core.instrument.Counter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/session")
class SessionController {

    private final Accounts accounts;
    private final LoginThrottle throttle;
    private final SecurityContextRepository contexts;
    private final Counter failures;

    SessionController(
            Accounts accounts, LoginThrottle throttle, SecurityContextRepository contexts, Counter loginFailures) {
        this.accounts = accounts;
        this.throttle = throttle;
        this.contexts = contexts;
        this.failures = loginFailures;
    }

    record Login(
            @NotBlank @Size(max = 64) String username,
            @NotBlank @Size(max = 200) String password) {}

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signIn(@Valid @RequestBody Login login, HttpServletRequest request, HttpServletResponse response) {
        String address = request.getRemoteAddr();
        throttle.mustWait(login.username(), address).ifPresent(SessionController::refuse);
        Account account = accounts.check(login.username(), login.password()).orElseThrow(() -> {
            failures.increment();
            throttle.failed(login.username(), address);
            return ProblemException.unauthorized("用户名或密码不正确");
        });
        throttle.succeeded(login.username(), address);
        begin(account.signedIn(), request, response);
    }

    @GetMapping
    SignedIn who(@Nullable Authentication authentication) {
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn) {
            return signedIn;
        }
        throw ProblemException.unauthorized("请先登录");
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signOut(HttpServletRequest request) {
        end(request);
        SecurityContextHolder.clearContext();
    }

    private static void refuse(Duration wait) {
        throw ProblemException.tooMany("登录失败次数过多，请稍后再试", wait);
    }

    /** A session that existed before, perhaps planted by somebody else, never becomes a signed-in one. */
    private void begin(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
        end(request);
        List<SimpleGrantedAuthority> roles =
                List.of(new SimpleGrantedAuthority("ROLE_" + who.role().name()));
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(who, null, roles));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    private static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
