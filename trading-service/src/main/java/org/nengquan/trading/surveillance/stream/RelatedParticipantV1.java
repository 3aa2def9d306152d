package org.nengquan.trading.surveillance.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nengquan.inbox.UnreadableEvent;
import org.nengquan.trading.surveillance.domain.Relation;

/**
 * {@code registry.participant-approved.v1} and {@code registry.participant-particulars-changed.v1}, as far as they tell who
 * belongs together; older ones tell nothing of it.
 */
record RelatedParticipantV1(
        @Nullable String uscc,
        @Nullable List<String> representativeHashes,
        @Nullable String controllingUscc) {
    static final String TYPE = "registry.participant-approved.v1";

    /** Both tell everything as it is from then on, under the same names. */
    static final Set<String> TYPES = Set.of(TYPE, "registry.participant-particulars-changed.v1");

    String requiredUscc() {
        if (uscc == null) {
            throw new UnreadableEvent(TYPE + " is incomplete: uscc", new IllegalArgumentException("uscc"));
        }
        return uscc;
    }

    List<Relation> relations() {
        var relations = new ArrayList<Relation>();
        if (representativeHashes != null) {
            representativeHashes.stream()
                    .distinct()
                    .map(hash -> new Relation(requiredUscc(), Relation.Kind.REPRESENTATIVE, hash))
                    .forEach(relations::add);
        }
        if (controllingUscc != null) {
            relations.add(new Relation(requiredUscc(), Relation.Kind.CONTROLLER, controllingUscc));
        }
        return relations;
    }
}
