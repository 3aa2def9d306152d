package org.nengquan.registry.document.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.nengquan.registry.identity.domain.Uscc;

/**
 * A document behind an account, without its content.
 *
 * @param id its key
 * @param uscc whose it is
 * @param kind what it shows
 * @param fileName what the sender called it; for people only
 * @param file what it is
 * @param addedBy the person (token subject) who sent it
 * @param addedOn the business date
 */
public record AccountDocument(
        UUID id, Uscc uscc, DocumentKind kind, String fileName, FileFacts file, String addedBy, LocalDate addedOn) {}
