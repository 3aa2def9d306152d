package org.nengquan.disclosure.log.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.nengquan.disclosure.edition.app.Projection;
import org.nengquan.disclosure.fact.domain.Batch;
import org.nengquan.disclosure.fact.domain.Told;
import org.nengquan.disclosure.log.app.Log.Appended;
import org.nengquan.disclosure.log.app.Log.SealedLeaf;
import org.nengquan.disclosure.log.domain.Commitment;
import org.nengquan.disclosure.log.domain.Growth;
import org.nengquan.disclosure.log.domain.Leaves;

/** Appends the facts of a batch to the log, in the order they were told and in the batch's transaction. */
@ApplicationScoped
public class AppendToLog implements Projection {

    private final Log log;
    private final Nonces nonces;

    AppendToLog(Log log, Nonces nonces) {
        this.log = log;
        this.nonces = nonces;
    }

    @Override
    public Uni<Void> project(Batch batch) {
        List<SealedLeaf> leaves = batch.told().stream().flatMap(this::sealed).toList();
        return leaves.isEmpty()
                ? Uni.createFrom().voidItem()
                : log.open().flatMap(growth -> log.keep(appended(leaves, growth)));
    }

    private Stream<SealedLeaf> sealed(Told told) {
        byte[] nonce = nonces.next();
        Commitment commitment = Commitment.of(nonce, told.body());
        String nonceHex = HexFormat.of().formatHex(nonce);
        return Leaves.of(told.fact(), commitment).stream()
                .map(leaf -> new SealedLeaf(leaf, nonceHex, told.source(), told.sequence()));
    }

    private static Appended appended(List<SealedLeaf> leaves, Growth growth) {
        leaves.forEach(leaf -> growth.append(leaf.leaf().hash()));
        return new Appended(leaves, growth);
    }
}
