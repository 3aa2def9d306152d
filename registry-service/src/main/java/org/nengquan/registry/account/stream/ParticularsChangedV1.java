package org.nengquan.registry.account.stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.participant.domain.Participant;
import org.nengquan.registry.participant.domain.Representative;

/**
 * The body of {@code registry.participant-particulars-changed.v1}: everything as it is from then on. Of the persons who
 * act for the account only salted hashes leave the registry.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ParticularsChangedV1(
        String uscc,
        String name,
        LocalDate changedOn,
        List<String> representativeHashes,
        @Nullable String controllingUscc) {

    static final String TYPE = "registry.participant-particulars-changed.v1";

    static ParticularsChangedV1 of(Participant account, LocalDate on) {
        return new ParticularsChangedV1(
                account.uscc().code(),
                account.name(),
                on,
                account.representatives().stream()
                        .map(Representative::personHash)
                        .distinct()
                        .sorted()
                        .toList(),
                account.controllingUscc().map(Uscc::code).orElse(null));
    }
}
