package org.nengquan.disclosure.sharing.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.nengquan.disclosure.edition.app.Listing;
import org.nengquan.disclosure.sharing.app.CreditRecordAnswer;
import org.nengquan.disclosure.sharing.app.ReadCreditRecords;

/**
 * 省信用信息共享平台 fetches who performed and who was sanctioned (方案二(四), 办法§24). It keeps the number it has read up to;
 * whoever asks again after the same number gets the same again.
 */
@Path("/api/disclosure/v1/credit-records")
@Produces(MediaType.APPLICATION_JSON)
class CreditRecordResource {
    private final ReadCreditRecords records;

    CreditRecordResource(ReadCreditRecords records) {
        this.records = records;
    }

    @GET
    @RolesAllowed({"agency", "province", "auditor"})
    @Operation(
            summary = "Performance and sanctions for the credit platform, oldest first; ask on after the last number")
    public Uni<Listing<CreditRecordAnswer>> after(
            @QueryParam("after") @DefaultValue("0") @Pattern(regexp = "[0-9]{1,18}", message = Listing.CURSOR_MESSAGE)
                    String after,
            @QueryParam("limit") @DefaultValue("50") @Pattern(regexp = Listing.LIMIT, message = Listing.LIMIT_MESSAGE)
                    String limit) {
        int most = Integer.parseInt(limit);
        return records.after(Long.parseLong(after), most)
                .map(found -> Listing.of(found, most, record -> record, record -> Long.toString(record.number())));
    }
}
