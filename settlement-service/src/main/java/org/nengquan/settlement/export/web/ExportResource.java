package org.nengquan.settlement.export.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import org.nengquan.intake.Callers;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Text;
import org.nengquan.settlement.export.app.MakeFiles;
import org.nengquan.settlement.export.domain.Period;
import org.nengquan.settlement.export.domain.Vouchers.Subjects;

/** 资金对账单 and 会计凭证 of a day, month or year: the caller's own, as files for spreadsheets. */
@Path("/api/settlement/v1")
@RolesAllowed({"participant.trader", "participant.approver", "city", "province"})
@Produces(ExportResource.CSV)
class ExportResource {
    static final String CSV = "text/csv; charset=UTF-8";

    private final MakeFiles files;
    private final Callers callers;

    ExportResource(MakeFiles files, Callers callers) {
        this.files = files;
        this.callers = callers;
    }

    @GET
    @Path("/account-statements/{period}.csv")
    public Uni<Response> statement(@PathParam("period") String period) {
        return files.statement(callers.current().uscc(), period(period))
                .map(file -> file(file.csv(), "statement-" + period));
    }

    @GET
    @Path("/vouchers/{period}.csv")
    public Uni<Response> vouchers(
            @PathParam("period") String period,
            @QueryParam("subject") @DefaultValue("1701") @Pattern(regexp = "1701|1489") String subject) {
        return files.vouchers(callers.current().uscc(), period(period), Subjects.valueOf("S" + subject))
                .map(file -> file(file.csv(), "vouchers-" + subject + "-" + period));
    }

    private static Response file(String csv, String name) {
        return Response.ok(csv, CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".csv\"")
                .build();
    }

    private static Period period(String name) {
        try {
            return Period.parse(name);
        } catch (DateTimeException noPeriod) {
            throw Problems.notFound(Text.of("没有该期间", "There is no such day, month or year"));
        }
    }
}
