package org.nengquan.settlement.export.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.nengquan.settlement.export.domain.StatementFile;
import org.nengquan.settlement.export.domain.StatementFile.Balanced;
import org.nengquan.settlement.paper.domain.Figures;

/** A statement as a page to be printed. */
final class StatementPage {

    private StatementPage() {}

    static String of(StatementFile file) {
        List<Row> rows = file.balances().stream().map(Row::of).toList();
        return Pages.statement(
                        new Head(
                                file.uscc(),
                                file.period().name(),
                                file.period().from() + " – " + file.period().to(),
                                Figures.yuan(file.openingFen()),
                                Figures.yuan(file.closingFen())),
                        rows)
                .render();
    }

    @CheckedTemplate(basePath = "export")
    static final class Pages {
        private Pages() {}

        static native TemplateInstance statement(Head head, List<Row> rows);
    }

    /** What stands above and below the lines. */
    record Head(String uscc, String period, String dates, String opening, String closing) {}

    /** One line, in words. */
    record Row(String on, String occasion, String reference, String account, String amount, String balance) {
        static Row of(Balanced line) {
            return new Row(
                    line.on().toString(),
                    line.occasion(),
                    line.reference(),
                    line.account(),
                    Figures.yuan(line.deltaFen()),
                    Figures.yuan(line.balanceFen()));
        }
    }
}
