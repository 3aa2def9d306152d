package org.nengquan.registry.participant.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nengquan.registry.participant.domain.Representative;
import org.nengquan.registry.participant.domain.Representative.Right;

@Entity
@Table(name = "representative")
class RepresentativeRow {

    @Id
    UUID id;

    @Column
    String uscc;

    @Column
    String username;

    @Column(name = "full_name")
    String fullName;

    /** The rights, separated by blanks. */
    @Column
    String rights;

    @Column(name = "person_hash")
    String personHash;

    static RepresentativeRow of(UUID id, String uscc, Representative representative) {
        RepresentativeRow row = new RepresentativeRow();
        row.id = id;
        row.uscc = uscc;
        row.username = representative.username();
        row.personHash = representative.personHash();
        row.fullName = representative.fullName();
        row.rights = representative.rights().stream().map(Right::name).sorted().collect(Collectors.joining(" "));
        return row;
    }

    Representative toDomain() {
        return new Representative(
                username,
                fullName,
                Arrays.stream(rights.split(" ")).map(Right::valueOf).collect(Collectors.toSet()),
                personHash);
    }
}
