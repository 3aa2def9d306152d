package org.nengquan.settlement.bankfile.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.nengquan.settlement.bankfile.app.BankFiles.Kept;
import org.nengquan.settlement.bankfile.app.ReadBankFiles;
import org.nengquan.settlement.paging.domain.Page;

/** Which files of the bank came, which were refused, and why. */
@Path("/api/settlement/v1/bank-files")
@RolesAllowed({"settlement.clerk", "auditor"})
class BankFileResource {
    private final ReadBankFiles files;

    BankFileResource(ReadBankFiles files) {
        this.files = files;
    }

    @GET
    public Uni<Page<FileView>> list(
            @QueryParam("after") @DefaultValue("") @Pattern(regexp = "[0-9a-f-]{0,36}") String after,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Pattern(regexp = Page.LIMIT_PATTERN) String limit) {
        return files.page(after, Integer.parseInt(limit)).map(page -> page.map(FileView::of));
    }

    /** A file as people see it; without reasons it was taken in. */
    record FileView(
            String fileId,
            String name,
            String sha256,
            String kind,
            String messageId,
            String status,
            List<String> reasons,
            String receivedAt) {
        static FileView of(Kept file) {
            return new FileView(
                    file.fileId().toString(),
                    file.name(),
                    file.sha256(),
                    file.kind(),
                    file.messageId(),
                    file.reasons().isEmpty() ? "TAKEN" : "REFUSED",
                    file.reasons().lines().toList(),
                    file.at().toString());
        }
    }
}
