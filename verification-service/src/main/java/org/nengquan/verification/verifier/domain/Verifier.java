package org.nengquan.verification.verifier.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** A third-party body (第三方审核机构) with every period it was ever accredited for, oldest first. */
public record Verifier(Uscc uscc, String name, List<Accreditation> accreditations) {

    public Verifier {
        accreditations = List.copyOf(accreditations);
    }

    public boolean isAccreditedOn(LocalDate day) {
        return accreditations.stream().anyMatch(period -> period.covers(day));
    }

    /** Its periods for a reader, such as {@code 2022-07-01–2025-06-30}. */
    public String periods() {
        return accreditations.stream()
                .map(period -> period.from() + "–" + period.until())
                .collect(Collectors.joining(", "));
    }
}
