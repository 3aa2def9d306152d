package org.nengquan.trading.surveillance.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RelationsTest {

    @Test
    void shouldGroupWhoeverCanBeReachedFromTieToTie() {
        // Given
        var relations = Relations.of(List.of(
                new Relation("d", Relation.Kind.REPRESENTATIVE, "p1"),
                new Relation("c", Relation.Kind.REPRESENTATIVE, "p1"),
                new Relation("c", Relation.Kind.CONTROLLER, "a"),
                new Relation("z", Relation.Kind.REPRESENTATIVE, "p2")));

        // Then
        assertThat(relations.groupOf("d")).isEqualTo("a");
        assertThat(relations.membersOf("a")).containsExactly("a", "c", "d");
        assertThat(relations.groupOf("z")).isEqualTo("z");
        assertThat(relations.groupOf("stranger")).isEqualTo("stranger");
    }

    @Test
    void shouldNameOnlyWhatTiesTwoDirectly() {
        // Given
        var relations = Relations.of(List.of(
                new Relation("one", Relation.Kind.CONTROLLER, "mother"),
                new Relation("two", Relation.Kind.CONTROLLER, "mother"),
                new Relation("two", Relation.Kind.REPRESENTATIVE, "p"),
                new Relation("three", Relation.Kind.REPRESENTATIVE, "p")));

        // Then
        assertThat(relations.between("one", "two")).containsExactly(Relation.Kind.CONTROLLER);
        assertThat(relations.between("one", "mother")).containsExactly(Relation.Kind.CONTROLLER);
        assertThat(relations.between("one", "three")).isEmpty();
    }
}
