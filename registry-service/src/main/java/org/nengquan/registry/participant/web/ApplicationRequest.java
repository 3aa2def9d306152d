package org.nengquan.registry.participant.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
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
        @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid Person> representatives) {

    record Person(
            @NotBlank @Size(max = 100) String username,
            @NotBlank @Size(max = 100) String fullName,
            @NotEmpty Set<Representative.@NotNull Right> rights) {

        static Person of(Representative representative) {
            return new Person(representative.username(), representative.fullName(), representative.rights());
        }

        Representative toDomain() {
            return new Representative(username, fullName, rights);
        }
    }

    Participant toDomain() {
        return new Participant(
                new Uscc(uscc),
                name,
                kind,
                regionCode,
                representatives.stream().map(Person::toDomain).toList(),
                new ParticipantState.Applied());
    }
}
