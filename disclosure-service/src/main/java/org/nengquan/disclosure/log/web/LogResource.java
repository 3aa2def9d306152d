package org.nengquan.disclosure.log.web;

import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.nengquan.disclosure.edition.app.Listing;
import org.nengquan.disclosure.log.app.Log;
import org.nengquan.disclosure.log.app.Log.Head;
import org.nengquan.disclosure.log.app.Log.KeptLeaf;
import org.nengquan.disclosure.log.app.ProveFromLog;
import org.nengquan.disclosure.log.domain.Hash;
import org.nengquan.problem.Problem.Violation;
import org.nengquan.problem.ProblemException;
import org.nengquan.problem.Problems;

/** The transparency log. Indexes count from 0; hashes are SHA-256 in hexadecimal, joined as RFC 9162 says. */
@Path("/api/disclosure/v1/log")
@Produces(MediaType.APPLICATION_JSON)
class LogResource {

    private static final int MOST_LEAVES = 1_000;
    private static final String COUNT = "[0-9]{1,18}";
    private static final String COUNT_MESSAGE = "非负整数 / a whole number from 0";

    private final Log log;
    private final ProveFromLog proofs;

    LogResource(Log log, ProveFromLog proofs) {
        this.log = log;
        this.proofs = proofs;
    }

    record Checkpoint(String origin, long size, String root) {}

    /** {@code content} is the text whose UTF-8 bytes, after a zero byte, are hashed. */
    record LeafAnswer(long index, String fact, LocalDate businessDate, String content, String hash) {

        static LeafAnswer of(KeptLeaf kept) {
            return new LeafAnswer(
                    kept.index(),
                    kept.leaf().kind(),
                    kept.leaf().businessDate(),
                    kept.leaf().content(),
                    kept.hash().hex());
        }
    }

    record InclusionProof(long leaf, long size, String root, List<String> hashes) {}

    record ConsistencyProof(long from, long to, String fromRoot, String toRoot, List<String> hashes) {}

    @GET
    @Path("/checkpoint")
    @Operation(summary = "Size and root of the log")
    public Uni<Checkpoint> checkpoint() {
        return log.head()
                .map(head -> new Checkpoint(
                        "nengquan/disclosure", head.size(), head.root().hex()));
    }

    @GET
    @Path("/leaves")
    @Operation(summary = "Leaves from (inclusive) to (exclusive), at most 1000 at once")
    public Uni<Listing<LeafAnswer>> leaves(
            @QueryParam("from") @DefaultValue("0") @Pattern(regexp = COUNT, message = COUNT_MESSAGE) String from,
            @QueryParam("to") @DefaultValue("999999999999999999") @Pattern(regexp = COUNT, message = COUNT_MESSAGE)
                    String to) {
        long first = Long.parseLong(from);
        long end = Math.min(Long.parseLong(to), first + MOST_LEAVES);
        return log.leaves(first, end)
                .map(rows -> Listing.of(rows, MOST_LEAVES, LeafAnswer::of, last -> Long.toString(last.index() + 1)));
    }

    @GET
    @Path("/proof")
    @Operation(summary = "Proof that a leaf is in the log of a size (RFC 9162 §2.1.3)")
    public Uni<InclusionProof> proof(
            @QueryParam("leaf") @DefaultValue("") @Pattern(regexp = COUNT, message = COUNT_MESSAGE) String leaf,
            @QueryParam("size") @DefaultValue("") @Pattern(regexp = COUNT, message = COUNT_MESSAGE) String size) {
        long index = Long.parseLong(leaf);
        long leaves = Long.parseLong(size);
        return log.head()
                .invoke(head -> require(index < leaves, "leaf", "小于 size / below size"))
                .invoke(head -> requireGrown(head, leaves, "size"))
                .flatMap(head -> Uni.combine()
                        .all()
                        .unis(proofs.rootAt(leaves), proofs.inclusion(index, leaves))
                        .with((root, hashes) -> new InclusionProof(index, leaves, root.hex(), hex(hashes))));
    }

    @GET
    @Path("/consistency")
    @Operation(summary = "Proof that the log of one size begins the log of another (RFC 9162 §2.1.4)")
    public Uni<ConsistencyProof> consistency(
            @QueryParam("from") @DefaultValue("") @Pattern(regexp = COUNT, message = COUNT_MESSAGE) String from,
            @QueryParam("to") @DefaultValue("") @Pattern(regexp = COUNT, message = COUNT_MESSAGE) String to) {
        long older = Long.parseLong(from);
        long newer = Long.parseLong(to);
        return log.head()
                .invoke(head -> require(older > 0 && older <= newer, "from", "1 至 to / from 1 to to"))
                .invoke(head -> requireGrown(head, newer, "to"))
                .flatMap(head -> Uni.combine()
                        .all()
                        .unis(proofs.rootAt(older), proofs.rootAt(newer), proofs.consistency(older, newer))
                        .with((oldRoot, newRoot, hashes) ->
                                new ConsistencyProof(older, newer, oldRoot.hex(), newRoot.hex(), hex(hashes))));
    }

    private static void requireGrown(Head head, long size, String field) {
        require(size <= head.size(), field, "不超过日志现有大小 / not above the size of the log: " + head.size());
    }

    private static void require(boolean holds, String field, String message) {
        if (!holds) {
            throw invalid(field, message);
        }
    }

    private static ProblemException invalid(String field, String message) {
        return Problems.invalid(List.of(new Violation(field, message)));
    }

    private static List<String> hex(List<Hash> hashes) {
        return hashes.stream().map(Hash::hex).toList();
    }
}
