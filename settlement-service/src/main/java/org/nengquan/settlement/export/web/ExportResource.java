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
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import org.nengquan.intake.Callers;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Text;
import org.nengquan.settlement.export.app.MakeFiles;
import org.nengquan.settlement.export.domain.Csv;
import org.nengquan.settlement.export.domain.Period;
import org.nengquan.settlement.export.domain.StatementFile;
import org.nengquan.settlement.export.domain.Vouchers.Subjects;
import org.nengquan.settlement.export.domain.Xlsx;
import org.nengquan.settlement.paper.app.Press;

/** 资金对账单 and 会计凭证 of a day, month or year: the caller's own, as files for spreadsheets and for paper. */
@Path("/api/settlement/v1")
@RolesAllowed({"participant.trader", "participant.approver", "city", "province"})
class ExportResource {
    private static final String CSV = "text/csv; charset=UTF-8";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String PDF = "application/pdf";

    private final MakeFiles files;
    private final Press press;
    private final Callers callers;

    ExportResource(MakeFiles files, Press press, Callers callers) {
        this.files = files;
        this.press = press;
        this.callers = callers;
    }

    @GET
    @Path("/account-statements/{period}.csv")
    @Produces(CSV)
    public Uni<Response> statement(@PathParam("period") String period) {
        return files.statement(callers.current().uscc(), period(period))
                .map(file -> file(utf8(file.fill(new Csv())), CSV, "statement-" + period + ".csv"));
    }

    @GET
    @Path("/account-statements/{period}.xlsx")
    @Produces(XLSX)
    public Uni<Response> statementWorkbook(@PathParam("period") String period) {
        return files.statement(callers.current().uscc(), period(period))
                .map(file -> file(file.fill(new Xlsx("资金对账单")).bytes(), XLSX, "statement-" + period + ".xlsx"));
    }

    @GET
    @Path("/account-statements/{period}.pdf")
    @Produces(PDF)
    public Uni<Response> statementOnPaper(@PathParam("period") String period) {
        return files.statement(callers.current().uscc(), period(period))
                .invoke(ExportResource::requirePrintable)
                .flatMap(file -> press.pdf(StatementPage.of(file)))
                .map(pdf -> file(pdf, PDF, "statement-" + period + ".pdf"));
    }

    @GET
    @Path("/vouchers/{period}.csv")
    @Produces(CSV)
    public Uni<Response> vouchers(
            @PathParam("period") String period,
            @QueryParam("subject") @DefaultValue("1701") @Pattern(regexp = "1701|1489") String subject) {
        return files.vouchers(callers.current().uscc(), period(period), Subjects.valueOf("S" + subject))
                .map(file -> file(utf8(file.fill(new Csv())), CSV, "vouchers-" + subject + "-" + period + ".csv"));
    }

    @GET
    @Path("/vouchers/{period}.xlsx")
    @Produces(XLSX)
    public Uni<Response> vouchersWorkbook(
            @PathParam("period") String period,
            @QueryParam("subject") @DefaultValue("1701") @Pattern(regexp = "1701|1489") String subject) {
        return files.vouchers(callers.current().uscc(), period(period), Subjects.valueOf("S" + subject))
                .map(file -> file(
                        file.fill(new Xlsx("会计凭证")).bytes(), XLSX, "vouchers-" + subject + "-" + period + ".xlsx"));
    }

    private static void requirePrintable(StatementFile file) {
        if (file.printable() instanceof Decision.Refused(var why)) {
            throw Problems.refused(why);
        }
    }

    private static byte[] utf8(Csv csv) {
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Response file(byte[] content, String type, String name) {
        return Response.ok(content, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
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
