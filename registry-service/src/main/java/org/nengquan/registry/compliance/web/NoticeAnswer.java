package org.nengquan.registry.compliance.web;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nengquan.registry.compliance.domain.Notice;

@Schema(name = "ComplianceNotice")
record NoticeAnswer(
        UUID noticeId,
        Notice.Kind kind,
        LocalDate until,
        String documentNumber,
        String reason,
        String status,
        @Nullable LocalDate issuedOn) {

    static NoticeAnswer of(Notice notice) {
        return new NoticeAnswer(
                notice.id(),
                notice.content().kind(),
                notice.content().until(),
                notice.content().documentNumber(),
                notice.content().reason(),
                notice.issued().isPresent() ? "ISSUED" : "PROPOSED",
                notice.issued().map(Notice.Issued::on).orElse(null));
    }
}
