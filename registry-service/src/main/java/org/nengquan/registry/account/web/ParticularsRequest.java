package org.nengquan.registry.account.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nengquan.registry.account.app.ChangeParticulars.Wanted;
import org.nengquan.registry.account.domain.Particulars;
import org.nengquan.registry.identity.app.PersonHashes;
import org.nengquan.registry.identity.app.ValidUscc;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.participant.domain.Representative;

record ParticularsRequest(
        @NotBlank @Size(max = 200) String name,
        @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid NewPerson> representatives,
        @Nullable @ValidUscc String controllingUscc,
        @NotBlank @Size(max = 1000) String reason) {

    /** The identity number is hashed at the door: it is neither kept nor shown again. */
    record NewPerson(
            @NotBlank @Size(max = 100) String username,
            @NotBlank @Size(max = 100) String fullName,
            @NotEmpty Set<Representative.@NotNull Right> rights,
            @Nullable @Pattern(regexp = "\\d{17}[0-9X]") String identityNumber) {

        Representative toDomain(PersonHashes hashes) {
            String hash =
                    identityNumber == null ? hashes.ofUsername(username) : hashes.ofIdentityNumber(identityNumber);
            return new Representative(username, fullName, rights, hash);
        }
    }

    Wanted toDomain(PersonHashes hashes, String ownUscc) {
        Optional<Uscc> controlling = Optional.ofNullable(controllingUscc)
                .filter(code -> !code.equals(ownUscc))
                .flatMap(Uscc::parse);
        List<Representative> persons =
                representatives.stream().map(person -> person.toDomain(hashes)).toList();
        Set<String> unnumbered = representatives.stream()
                .filter(person -> person.identityNumber() == null)
                .map(NewPerson::username)
                .collect(Collectors.toSet());
        return new Wanted(new Particulars(name, persons, controlling), unnumbered, reason);
    }

    @JsonIgnore
    @AssertTrue(message = "同一登录名只能填写一次 / each login name once")
    boolean isEachPersonNamedOnce() {
        return representatives == null
                || representatives.stream()
                                .map(person -> person == null ? "" : person.username())
                                .distinct()
                                .count()
                        == representatives.size();
    }
}
