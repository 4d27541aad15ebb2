package cn.hotline12368.console.account;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.io.Serializable;
import java.security.Principal;

/** Who is at the other end of a session. Kept in the session, so fields may be added but never renamed. */
record SignedIn(String username, String displayName, Role role) implements Principal, Serializable {

    private static final long serialVersionUID = 1L;

    @Override
    @JsonIgnore
    public String getName() {
        return username;
    }
}
