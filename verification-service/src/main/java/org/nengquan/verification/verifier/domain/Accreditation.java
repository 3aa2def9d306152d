package org.nengquan.verification.verifier.domain;

import java.time.LocalDate;

/** A period, both days included, in which a body may audit. */
public record Accreditation(LocalDate from, LocalDate until) {

    public Accreditation {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("an accreditation ends before it begins: " + from + " – " + until);
        }
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
