package org.nengquan.disclosure.notice.domain;

import java.time.Instant;
import java.time.LocalDate;

/** Something the public is told in words, in Chinese and in English. */
public record Notice(
        NoticeKind kind,
        LocalDate businessDate,
        Instant publishedAt,
        String titleZh,
        String titleEn,
        String bodyZh,
        String bodyEn) {}
