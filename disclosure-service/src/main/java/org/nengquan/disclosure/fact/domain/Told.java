package org.nengquan.disclosure.fact.domain;

import java.time.Instant;

/**
 * A fact together with the event that told it.
 *
 * @param body the whole event, identities included: it is committed to in the log and never stored or shown
 */
public record Told(Fact fact, String source, long sequence, Instant time, byte[] body) {}
