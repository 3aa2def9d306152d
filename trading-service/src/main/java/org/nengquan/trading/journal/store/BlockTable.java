package org.nengquan.trading.journal.store;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nengquan.trading.gate.domain.Intent;
import org.nengquan.trading.instrument.domain.Priority;
import org.nengquan.trading.journal.app.BlockRows;

/** The table of block agreements. */
final class BlockTable {
    private final Unnest<BlockRows.NewBlock> proposed;
    private final Unnest<BlockRows.EndedBlock> ended;

    BlockTable(String shard) {
        proposed = Unnest.<BlockRows.NewBlock>of("""
                        insert into block_agreement (shard, state, block_id, seq, business_date, initiator_uscc,
                            client_block_id, counterparty_uscc, instrument, side, priority, project_id, price_fen,
                            quantity, proposed_at)
                        select '%s', 'PROPOSED', * from unnest($1::uuid[], $2::bigint[], $3::date[], $4::text[],
                            $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[], $11::bigint[],
                            $12::bigint[], $13::timestamptz[])""".formatted(shard))
                .with(UUID[]::new, row -> row.proposal().blockId())
                .with(Long[]::new, BlockRows.NewBlock::seq)
                .with(LocalDate[]::new, BlockRows.NewBlock::businessDate)
                .with(String[]::new, row -> row.proposal().uscc())
                .with(String[]::new, row -> row.proposal().clientBlockId())
                .with(String[]::new, row -> row.proposal().counterpartyUscc())
                .with(String[]::new, row -> intent(row).instrument().name())
                .with(String[]::new, row -> intent(row).side().name())
                .with(String[]::new, row -> name(intent(row).priority()))
                .with(String[]::new, row -> intent(row).projectId())
                .with(Long[]::new, row -> intent(row).priceFen())
                .with(Long[]::new, row -> intent(row).quantity())
                .with(OffsetDateTime[]::new, row -> row.at().atOffset(ZoneOffset.UTC));
        ended = Unnest.<BlockRows.EndedBlock>of("""
                        update block_agreement b set state = e.state, confirmation_id = e.confirmation_id,
                            ended_at = e.ended_at
                        from unnest($1::uuid[], $2::text[], $3::uuid[], $4::timestamptz[])
                            as e (block_id, state, confirmation_id, ended_at)
                        where b.block_id = e.block_id""")
                .with(UUID[]::new, BlockRows.EndedBlock::blockId)
                .with(String[]::new, BlockRows.EndedBlock::state)
                .with(UUID[]::new, BlockRows.EndedBlock::confirmationId)
                .with(OffsetDateTime[]::new, row -> row.at().atOffset(ZoneOffset.UTC));
    }

    void addTo(Statements statements, BlockRows rows) {
        proposed.addTo(statements, rows.proposed());
        ended.addTo(statements, rows.ended());
    }

    private static Intent intent(BlockRows.NewBlock row) {
        return row.proposal().intent();
    }

    private static @Nullable String name(@Nullable Priority priority) {
        return priority == null ? null : priority.name();
    }
}
