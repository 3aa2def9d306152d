package org.nengquan.registry.document.store;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.outbox.Sql;
import org.nengquan.registry.document.app.AccountDocuments;
import org.nengquan.registry.document.domain.AccountDocument;
import org.nengquan.registry.document.domain.DocumentKind;
import org.nengquan.registry.document.domain.FileFacts;
import org.nengquan.registry.document.domain.FileFormat;
import org.nengquan.registry.identity.domain.Uscc;

@ApplicationScoped
class PostgresAccountDocuments implements AccountDocuments {

    private static final String COLUMNS =
            "id, uscc, kind, file_name, media_type, size_bytes, sha256, added_by, added_on";
    private static final int CONTENT = 9;

    @Override
    public Uni<List<AccountDocument>> of(Uscc uscc) {
        return Sql.select("select " + COLUMNS + " from account_document where uscc = $1 order by ordinal", uscc.code())
                .map(rows ->
                        rows.stream().map(PostgresAccountDocuments::document).toList());
    }

    @Override
    public Uni<Void> add(AccountDocument document, byte[] content, int ordinal) {
        return Sql.update(
                        """
                        insert into account_document (id, uscc, ordinal, kind, file_name, media_type, size_bytes, sha256,
                            added_by, added_on, content)
                        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
                        """,
                        document.id(),
                        document.uscc().code(),
                        ordinal,
                        document.kind().name(),
                        document.fileName(),
                        document.file().format().mediaType(),
                        document.file().sizeBytes(),
                        document.file().sha256(),
                        document.addedBy(),
                        document.addedOn(),
                        Buffer.buffer(content))
                .replaceWithVoid();
    }

    @Override
    public Uni<Optional<Opened>> open(Uscc uscc, UUID id) {
        return Sql.select(
                        "select " + COLUMNS + ", content from account_document where uscc = $1 and id = $2",
                        uscc.code(),
                        id)
                .map(rows -> rows.stream()
                        .map(row -> new Opened(document(row), ((Buffer) row[CONTENT]).getBytes()))
                        .findFirst());
    }

    private static AccountDocument document(Object[] row) {
        var file = new FileFacts(FileFormat.ofMediaType((String) row[4]), (Integer) row[5], (String) row[6]);
        return new AccountDocument(
                (UUID) row[0],
                new Uscc((String) row[1]),
                DocumentKind.valueOf((String) row[2]),
                (String) row[3],
                file,
                (String) row[7],
                (LocalDate) row[8]);
    }
}
