package cn.hotline12368.bridge.call;

import java.util.UUID;

/** The one thing a call needs of Asterisk while the bridge has it. */
@FunctionalInterface
public interface Telephone {

    /** Connects the caller's audio under this id; blocks until it is released or the caller is gone. */
    void connect(UUID id) throws CallerGoneException;
}
