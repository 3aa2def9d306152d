package org.nengquan.disclosure.notice.web;

import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.nengquan.disclosure.edition.app.Listing;
import org.nengquan.disclosure.notice.app.NoticeBoard;
import org.nengquan.disclosure.notice.app.NoticeBoard.Posted;
import org.nengquan.disclosure.notice.domain.Notice;
import org.nengquan.disclosure.notice.domain.NoticeKind;
import org.nengquan.problem.domain.Text;

@Path("/api/disclosure/v1/notices")
class NoticeResource {

    private final NoticeBoard board;

    NoticeResource(NoticeBoard board) {
        this.board = board;
    }

    /** A notice in both languages. */
    record NoticeAnswer(
            String id, NoticeKind kind, LocalDate businessDate, Instant publishedAt, Text title, Text body) {

        static NoticeAnswer of(Posted posted) {
            Notice notice = posted.notice();
            return new NoticeAnswer(
                    Long.toString(posted.id()),
                    notice.kind(),
                    notice.businessDate(),
                    notice.publishedAt(),
                    Text.of(notice.titleZh(), notice.titleEn()),
                    Text.of(notice.bodyZh(), notice.bodyEn()));
        }
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Public notices, newest first (DIS-02)")
    public Uni<Listing<NoticeAnswer>> notices(
            @QueryParam("after") @Pattern(regexp = Listing.CURSOR, message = Listing.CURSOR_MESSAGE) @Nullable
                    String after,
            @QueryParam("limit") @DefaultValue("50") @Pattern(regexp = Listing.LIMIT, message = Listing.LIMIT_MESSAGE)
                    String limit) {
        long before = after == null ? Long.MAX_VALUE : Long.parseLong(after);
        int most = Integer.parseInt(limit);
        return board.newest(before, most)
                .map(rows -> Listing.of(rows, most, NoticeAnswer::of, posted -> Long.toString(posted.id())));
    }
}
