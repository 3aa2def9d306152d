package org.nengquan.registry.pedigree.web;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nengquan.registry.ledger.domain.AccountKind;
import org.nengquan.registry.pedigree.domain.Birth;
import org.nengquan.registry.pedigree.domain.HeldLot;
import org.nengquan.registry.pedigree.domain.Pedigree;
import org.nengquan.registry.pedigree.domain.Step;

@Schema(name = "Pedigree")
record PedigreeAnswer(LotAnswer lot, BirthAnswer birth, List<StepAnswer> steps) {

    @Schema(name = "PedigreeBirth")
    record BirthAnswer(
            String issuanceNumber,
            LocalDate issuedOn,
            @Nullable ConfirmationAnswer confirmation) {
        static BirthAnswer of(Birth birth) {
            return new BirthAnswer(
                    birth.issuanceNumber(),
                    birth.issuedOn(),
                    birth.confirmation().map(ConfirmationAnswer::of).orElse(null));
        }
    }

    @Schema(name = "PedigreeConfirmation")
    record ConfirmationAnswer(
            String confirmationNumber,
            LocalDate issuedOn,
            String verifierUscc,
            String reportSha256,
            String factorStandard) {
        static ConfirmationAnswer of(Birth.Document document) {
            return new ConfirmationAnswer(
                    document.number(),
                    document.issuedOn(),
                    document.verifierUscc(),
                    document.reportSha256(),
                    document.factorStandard());
        }
    }

    @Schema(name = "PedigreeStep")
    record StepAnswer(
            long entryNumber,
            String kind,
            String reference,
            LocalDate businessDate,
            @Nullable String seal,
            @Nullable String fromHolder,
            AccountKind fromPlace,
            @Nullable String toHolder,
            AccountKind toPlace,
            long firstSerial,
            long lastSerial) {
        static StepAnswer of(Step step) {
            return new StepAnswer(
                    step.entry().number(),
                    step.entry().kind(),
                    step.entry().reference(),
                    step.entry().on(),
                    step.entry().seal().orElse(null),
                    step.from().holder().map(HeldLot.Owner::account).orElse(null),
                    step.from().place(),
                    step.to().holder().map(HeldLot.Owner::account).orElse(null),
                    step.to().place(),
                    step.serials().first(),
                    step.serials().last());
        }
    }

    static PedigreeAnswer of(Pedigree pedigree) {
        return new PedigreeAnswer(
                LotAnswer.of(pedigree.lot()),
                BirthAnswer.of(pedigree.birth()),
                pedigree.steps().stream().map(StepAnswer::of).toList());
    }
}
