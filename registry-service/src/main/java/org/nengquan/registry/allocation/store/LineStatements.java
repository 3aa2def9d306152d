package org.nengquan.registry.allocation.store;

import io.smallrye.mutiny.Uni;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.nengquan.outbox.Sql;
import org.nengquan.registry.allocation.domain.Allocation;
import org.nengquan.registry.allocation.domain.AllocationLine;
import org.nengquan.registry.allocation.domain.PreIssue;
import org.nengquan.registry.allocation.domain.Share;
import org.nengquan.registry.allocation.domain.TrueUp;

/** What changes on the lines of a table, one statement for all of them. */
final class LineStatements {

    private LineStatements() {}

    static Uni<Void> insert(Allocation allocation, List<Share> shares) {
        return Sql.update(
                        """
                        insert into allocation_line (allocation_id, allocation_year, instrument, uscc, region_code,
                            quantity, expected_output)
                        select $1::uuid, $2::integer, $3, uscc, region_code, quantity, output::numeric
                        from unnest($4::text[], $5::text[], $6::bigint[], $7::text[])
                          i (uscc, region_code, quantity, output)
                        """,
                        allocation.id(),
                        allocation.period().year(),
                        allocation.period().instrument().name(),
                        shares.stream().map(share -> share.uscc().code()).toArray(String[]::new),
                        shares.stream().map(Share::regionCode).toArray(String[]::new),
                        shares.stream().map(Share::quantity).toArray(Long[]::new),
                        shares.stream()
                                .map(share -> share.expectedOutput().toPlainString())
                                .toArray(String[]::new))
                .replaceWithVoid();
    }

    static Uni<Void> live(UUID id, boolean live) {
        return Sql.update("update allocation_line set live = $2 where allocation_id = $1 and live <> $2", id, live)
                .replaceWithVoid();
    }

    static Uni<Void> preIssues(UUID id, List<AllocationLine> lines) {
        return Sql.update(
                        """
                        update allocation_line l set entitled = i.entitled, pre_deducted = i.deducted
                        from unnest($2::text[], $3::bigint[], $4::bigint[]) i (uscc, entitled, deducted)
                        where l.allocation_id = $1 and l.uscc = i.uscc
                        """,
                        id,
                        codes(lines),
                        units(lines, line -> line.preIssue().orElseThrow(), PreIssue::entitled),
                        units(lines, line -> line.preIssue().orElseThrow(), PreIssue::deducted))
                .replaceWithVoid();
    }

    static Uni<Void> outputs(UUID id, Map<String, BigDecimal> outputs) {
        List<Map.Entry<String, BigDecimal>> parts = List.copyOf(outputs.entrySet());
        return Sql.update(
                        """
                        update allocation_line l set verified_output = (
                            select output::numeric from unnest($2::text[], $3::text[]) o (uscc, output)
                            where o.uscc = l.uscc)
                        where allocation_id = $1
                        """,
                        id,
                        parts.stream().map(Map.Entry::getKey).toArray(String[]::new),
                        parts.stream()
                                .map(part -> part.getValue().toPlainString())
                                .toArray(String[]::new))
                .replaceWithVoid();
    }

    static Uni<Void> trueUps(UUID id, List<AllocationLine> lines, Map<String, UUID> returns) {
        return Sql.update(
                        """
                        update allocation_line l set determined = t.determined, added = t.added,
                            added_deducted = t.deducted, returned = t.returned, owed = t.owed,
                            return_movement = t.movement
                        from unnest($2::text[], $3::bigint[], $4::bigint[], $5::bigint[], $6::bigint[], $7::bigint[],
                            $8::uuid[]) t (uscc, determined, added, deducted, returned, owed, movement)
                        where l.allocation_id = $1 and l.uscc = t.uscc
                        """,
                        id,
                        codes(lines),
                        trueUp(lines, TrueUp::determined),
                        trueUp(lines, TrueUp::added),
                        trueUp(lines, TrueUp::deducted),
                        trueUp(lines, TrueUp::returned),
                        trueUp(lines, TrueUp::owed),
                        movements(lines, returns))
                .replaceWithVoid();
    }

    private static @Nullable UUID[] movements(List<AllocationLine> lines, Map<String, UUID> returns) {
        @Nullable UUID[] movements = new UUID[lines.size()];
        for (int i = 0; i < movements.length; i++) {
            movements[i] = returns.get(lines.get(i).share().uscc().code());
        }
        return movements;
    }

    private static String[] codes(List<AllocationLine> lines) {
        return lines.stream().map(line -> line.share().uscc().code()).toArray(String[]::new);
    }

    private static Long[] trueUp(List<AllocationLine> lines, ToLongFunction<TrueUp> field) {
        return units(lines, line -> line.trueUp().orElseThrow(), field);
    }

    private static <T> Long[] units(
            List<AllocationLine> lines, Function<AllocationLine, T> part, ToLongFunction<T> field) {
        return lines.stream().map(part).map(field::applyAsLong).toArray(Long[]::new);
    }
}
