package org.nengquan.trading.surveillance.app;

/** Which alerts; an empty word stands for any. */
public record AlertFilter(String businessDate, String detector, String participant, String stage, String caseState) {}
