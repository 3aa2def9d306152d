package org.nengquan.registry.account.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nengquan.outbox.Sql;
import org.nengquan.registry.account.app.ParticularsChanges;
import org.nengquan.registry.account.domain.AccountChange.Approved;
import org.nengquan.registry.account.domain.AccountChange.Proposed;
import org.nengquan.registry.account.domain.AccountChange.Rejected;
import org.nengquan.registry.account.domain.AccountChange.State;
import org.nengquan.registry.account.domain.AccountChange.Word;
import org.nengquan.registry.account.domain.Particulars;
import org.nengquan.registry.account.domain.ParticularsChange;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.participant.domain.Representative;
import org.nengquan.registry.participant.domain.Representative.Right;

@ApplicationScoped
class PostgresParticularsChanges implements ParticularsChanges {

    private static final String SELECT = """
        select id, uscc, name, controlling_uscc, reason, status, proposed_by, proposed_on, decided_by, decided_on,
            reject_reason
        from particulars_change where uscc = $1
        """;

    @Override
    public Uni<Boolean> add(ParticularsChange change) {
        Word proposed = change.state().proposed();
        return Sql.update(
                        """
                        insert into particulars_change (id, uscc, name, controlling_uscc, reason, status, proposed_by,
                            proposed_on)
                        values ($1, $2, $3, $4, $5, $6, $7, $8)
                        on conflict (uscc) where status = 'PROPOSED' do nothing
                        """,
                        change.id(),
                        change.uscc().code(),
                        change.particulars().name(),
                        change.particulars().controllingUscc().map(Uscc::code).orElse(null),
                        change.reason(),
                        change.state().status(),
                        proposed.by(),
                        proposed.on())
                .flatMap(rows -> rows == 1
                        ? addRepresentatives(change).replaceWith(true)
                        : Uni.createFrom().item(false));
    }

    private static Uni<Integer> addRepresentatives(ParticularsChange change) {
        List<Representative> all = change.particulars().representatives();
        return Sql.update(
                """
                insert into particulars_representative (change_id, username, full_name, rights, person_hash)
                select $1, username, full_name, rights, person_hash
                from unnest($2::text[], $3::text[], $4::text[], $5::text[]) r (username, full_name, rights, person_hash)
                """,
                change.id(),
                all.stream().map(Representative::username).toArray(String[]::new),
                all.stream().map(Representative::fullName).toArray(String[]::new),
                all.stream().map(PostgresParticularsChanges::rights).toArray(String[]::new),
                all.stream().map(Representative::personHash).toArray(String[]::new));
    }

    private static String rights(Representative representative) {
        return representative.rights().stream().map(Right::name).sorted().collect(Collectors.joining(" "));
    }

    @Override
    public Uni<Optional<ParticularsChange>> lock(Uscc uscc, UUID id) {
        return Sql.select(SELECT + " and id = $2 for update", uscc.code(), id)
                .flatMap(rows -> complete(uscc, rows))
                .map(changes -> changes.stream().findFirst());
    }

    @Override
    public Uni<List<ParticularsChange>> of(Uscc uscc) {
        return Sql.select(SELECT + " order by proposed_on, id", uscc.code()).flatMap(rows -> complete(uscc, rows));
    }

    private static Uni<List<ParticularsChange>> complete(Uscc uscc, List<Object[]> rows) {
        return Sql.select("""
            select r.change_id, r.username, r.full_name, r.rights, r.person_hash
            from particulars_representative r join particulars_change c on c.id = r.change_id
            where c.uscc = $1 order by r.username
            """, uscc.code())
                .map(found -> found.stream()
                        .collect(Collectors.groupingBy(
                                row -> (UUID) row[0],
                                Collectors.mapping(PostgresParticularsChanges::representative, Collectors.toList()))))
                .map(byChange -> rows.stream().map(row -> change(row, byChange)).toList());
    }

    private static Representative representative(Object[] row) {
        var rights =
                Arrays.stream(((String) row[3]).split(" ")).map(Right::valueOf).collect(Collectors.toSet());
        return new Representative((String) row[1], (String) row[2], rights, (String) row[4]);
    }

    private static ParticularsChange change(Object[] row, Map<UUID, List<Representative>> byChange) {
        UUID id = (UUID) row[0];
        Particulars particulars = new Particulars(
                (String) row[2],
                byChange.getOrDefault(id, List.of()),
                Optional.ofNullable((String) row[3]).map(Uscc::new));
        return new ParticularsChange(
                id, new Uscc((String) row[1]), particulars, (String) row[4], state((String) row[5], row));
    }

    private static State state(String status, Object[] row) {
        Word proposed = new Word((String) row[6], (LocalDate) row[7]);
        return switch (status) {
            case "PROPOSED" -> new Proposed(proposed);
            case "APPROVED" -> new Approved(proposed, new Word((String) row[8], (LocalDate) row[9]));
            case "REJECTED" -> new Rejected(proposed, new Word((String) row[8], (LocalDate) row[9]), (String) row[10]);
            default -> throw new IllegalStateException("no such status: " + status);
        };
    }

    @Override
    public Uni<Void> update(ParticularsChange change) {
        return switch (change.state()) {
            case Approved approved -> decided(change, approved.approved(), null);
            case Rejected rejected -> decided(change, rejected.rejected(), rejected.reason());
            default -> Uni.createFrom().voidItem();
        };
    }

    private static Uni<Void> decided(ParticularsChange change, Word word, @Nullable String rejectReason) {
        return Sql.update(
                        "update particulars_change set status = $2, decided_by = $3, decided_on = $4,"
                                + " reject_reason = $5 where id = $1",
                        change.id(),
                        change.state().status(),
                        word.by(),
                        word.on(),
                        rejectReason)
                .replaceWithVoid();
    }
}
