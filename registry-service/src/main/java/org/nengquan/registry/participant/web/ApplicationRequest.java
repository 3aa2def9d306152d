package org.nengquan.registry.participant.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nengquan.registry.identity.app.PersonHashes;
import org.nengquan.registry.identity.app.ValidUscc;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.participant.domain.Participant;
import org.nengquan.registry.participant.domain.ParticipantKind;
import org.nengquan.registry.participant.domain.ParticipantState;
import org.nengquan.registry.participant.domain.Representative;

record ApplicationRequest(
        @NotNull @ValidUscc String uscc,
        @NotBlank @Size(max = 200) String name,
        @NotNull ParticipantKind kind,
        @NotNull @Pattern(regexp = "\\d{6}") String regionCode,
        @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid Person> representatives,
        @Nullable @ValidUscc String controllingUscc) {

    /** The identity number is hashed at the door: it is neither kept nor shown again. */
    record Person(
            @NotBlank @Size(max = 100) String username,
            @NotBlank @Size(max = 100) String fullName,
            @NotEmpty Set<Representative.@NotNull Right> rights,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable @Pattern(regexp = "\\d{17}[0-9X]")
            String identityNumber) {

        static Person of(Representative representative) {
            return new Person(representative.username(), representative.fullName(), representative.rights(), null);
        }

        Representative toDomain(PersonHashes hashes) {
            String hash =
                    identityNumber == null ? hashes.ofUsername(username) : hashes.ofIdentityNumber(identityNumber);
            return new Representative(username, fullName, rights, hash);
        }
    }

    Participant toDomain(PersonHashes hashes) {
        return new Participant(
                new Uscc(uscc),
                name,
                kind,
                regionCode,
                representatives.stream().map(person -> person.toDomain(hashes)).toList(),
                controlling(),
                new ParticipantState.Applied());
    }

    /** Who names itself names nobody. */
    private Optional<Uscc> controlling() {
        return Optional.ofNullable(controllingUscc)
                .filter(code -> !code.equals(uscc))
                .map(Uscc::new);
    }
}
