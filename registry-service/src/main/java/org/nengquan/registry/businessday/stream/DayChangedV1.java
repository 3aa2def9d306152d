package org.nengquan.registry.businessday.stream;

import java.time.LocalDate;

/** What the registry reads of {@code trading.day-opened.v1} and {@code trading.day-closed.v1}. */
record DayChangedV1(LocalDate businessDate) {}
