package org.nengquan.disclosure.fact.domain;

import java.time.LocalDate;

/** A city confirmed saved units (确权意见书, 办法§9). One enterprise's saving is its secret, so only the date is public. */
public record RightConfirmed(LocalDate businessDate) implements Fact {}
