package cn.hotline12368.console.ask;

import java.time.Instant;

/**
 * @param answer for a screen
 * @param spoken the same for a voice, at most 160 characters
 * @param identifiedUntil until then the session may ask about this case again
 */
record IdentityAnswer(String sessionId, String caseNumber, String answer, String spoken, Instant identifiedUntil) {}
