package org.nengquan.disclosure.notice.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.nengquan.disclosure.notice.app.NoticeBoard.Posted;
import org.nengquan.disclosure.notice.domain.Notice;
import org.nengquan.disclosure.notice.domain.NoticeKind;

@Entity
@Table(name = "notice")
class NoticeRow {

    @Id
    Long id;

    @Column
    @Enumerated(EnumType.STRING)
    NoticeKind kind;

    @Column(name = "business_date")
    LocalDate businessDate;

    @Column(name = "published_at")
    Instant publishedAt;

    @Column(name = "title_zh")
    String titleZh;

    @Column(name = "title_en")
    String titleEn;

    @Column(name = "body_zh")
    String bodyZh;

    @Column(name = "body_en")
    String bodyEn;

    static NoticeRow of(long id, Notice notice) {
        var row = new NoticeRow();
        row.id = id;
        row.kind = notice.kind();
        row.businessDate = notice.businessDate();
        row.publishedAt = notice.publishedAt();
        row.titleZh = notice.titleZh();
        row.titleEn = notice.titleEn();
        row.bodyZh = notice.bodyZh();
        row.bodyEn = notice.bodyEn();
        return row;
    }

    Posted toDomain() {
        return new Posted(id, new Notice(kind, businessDate, publishedAt, titleZh, titleEn, bodyZh, bodyEn));
    }
}
