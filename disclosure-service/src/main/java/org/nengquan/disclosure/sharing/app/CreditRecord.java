package org.nengquan.disclosure.sharing.app;

import org.nengquan.disclosure.sharing.domain.CreditKind;

/**
 * One record for the credit platform.
 *
 * @param number 1, 2, 3 …: what is numbered later is also seen later, so who has read up to one has missed nothing
 * @param body as the registry told it
 */
public record CreditRecord(long number, CreditKind kind, String body) {}
