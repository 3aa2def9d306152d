package org.nengquan.disclosure.report.app;

import org.nengquan.disclosure.report.domain.DayReport;

/** A day report with the edition that last changed it. */
public record KeptReport(long edition, DayReport report) {

    KeptReport newer(KeptReport other) {
        return other.edition >= edition ? other : this;
    }
}
