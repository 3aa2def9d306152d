package org.nengquan.disclosure.publication.stream;

import java.time.LocalDate;
import org.nengquan.disclosure.fact.domain.Category;
import org.nengquan.disclosure.fact.domain.Fact;
import org.nengquan.disclosure.fact.domain.Instrument;
import org.nengquan.disclosure.fact.domain.QuotaIssued;
import org.nengquan.disclosure.fact.domain.RegionTargetRecorded;
import org.nengquan.disclosure.fact.domain.RightConfirmed;
import org.nengquan.disclosure.publication.stream.EventReader.WireFact;
import org.nengquan.inbox.IncomingEvent;

/** What registry and verification tell, as far as the public may know it. */
final class RegistryFacts {

    private RegistryFacts() {}

    record RegionTargetRecordedV1(String regionCode, int year, boolean energyIntensityMet, boolean coalTotalMet)
            implements WireFact {

        @Override
        public Fact toFact(IncomingEvent event) {
            return new RegionTargetRecorded(regionCode, year, energyIntensityMet, coalTotalMet, event.businessDate());
        }
    }

    record QuotaIssuedV1(
            String issuanceNumber,
            Instrument instrument,
            Category category,
            String regionCode,
            int vintageYear,
            long quantity,
            LocalDate issuedOn)
            implements WireFact {

        @Override
        public Fact toFact(IncomingEvent event) {
            return new QuotaIssued(issuanceNumber, instrument, category, regionCode, vintageYear, quantity, issuedOn);
        }
    }

    record ConfirmationIssuedV1(LocalDate issuedOn) implements WireFact {

        @Override
        public Fact toFact(IncomingEvent event) {
            return new RightConfirmed(issuedOn);
        }
    }
}
