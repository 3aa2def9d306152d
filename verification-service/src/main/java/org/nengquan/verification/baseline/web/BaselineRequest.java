package org.nengquan.verification.baseline.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.nengquan.intake.Caller;
import org.nengquan.verification.baseline.app.SubmitBaseline;
import org.nengquan.verification.energy.app.DeclaredEnergy;
import org.nengquan.verification.energy.app.EnergyUseEntry;
import org.nengquan.verification.energy.domain.Instrument;
import org.nengquan.verification.entry.app.CalendarDay;
import org.nengquan.verification.entry.app.PlainText;

/** A base period as the unit hands it in. */
record BaselineRequest(
        @NotBlank @Size(max = 400) @PlainText String measure,
        @NotNull Instrument instrument,
        @NotNull @CalendarDay LocalDate worksStartOn,
        @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid EnergyUseEntry> energyUse,

        @NotNull @Pattern(regexp = EnergyUseEntry.POSITIVE_DECIMAL)
        String outputQuantity,

        @NotBlank @Size(max = 20) @PlainText String outputUnit) {

    SubmitBaseline.Declaration toDeclaration(Caller by) {
        var uses = energyUse.stream().map(EnergyUseEntry::toDomain).toList();
        return new SubmitBaseline.Declaration(
                measure.strip(),
                instrument,
                worksStartOn,
                new DeclaredEnergy(uses, new BigDecimal(outputQuantity)),
                outputUnit.strip(),
                by);
    }
}
