package cn.hotline12368.bridge.call;

import java.util.Optional;
import java.util.Set;

/** What Asterisk says about the calls that it has now. */
@FunctionalInterface
public interface Channels {

    /** Unique ids of all channels; empty when Asterisk cannot be asked. */
    Optional<Set<String>> live();
}
