package cn.hotline12368.bridge.ear;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in two lines, not in a stack trace, why the bridge does not start with this speech model. */
final class EarFailureAnalyzer extends AbstractFailureAnalyzer<EarException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, EarException cause) {
        return new FailureAnalysis(
                cause.getMessage(), "The hotline goes on: callers reach the recorder until the model is right.", cause);
    }
}
