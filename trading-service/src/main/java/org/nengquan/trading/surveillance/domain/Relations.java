package org.nengquan.trading.surveillance.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Who belongs together. A group is everybody who can be reached from tie to tie; somebody without ties is a group alone. */
public final class Relations {
    private final Map<String, Set<Relation>> ties = new HashMap<>();
    private final Map<String, String> leaders = new HashMap<>();

    private Relations() {}

    public static Relations of(Collection<Relation> all) {
        var relations = new Relations();
        Map<String, Set<String>> byKey = new HashMap<>();
        for (Relation relation : all) {
            relations.tie(relation, byKey);
            if (relation.kind() == Relation.Kind.CONTROLLER) {
                relations.tie(new Relation(relation.key(), Relation.Kind.CONTROLLER, relation.key()), byKey);
            }
        }
        byKey.values().forEach(relations::join);
        return relations;
    }

    private void tie(Relation relation, Map<String, Set<String>> byKey) {
        ties.computeIfAbsent(relation.uscc(), one -> new HashSet<>()).add(relation);
        byKey.computeIfAbsent(relation.kind() + " " + relation.key(), one -> new TreeSet<>())
                .add(relation.uscc());
    }

    /** Makes one group of all groups that the members are in; its name is the smallest member's. */
    private void join(Set<String> members) {
        var names = new TreeSet<String>();
        members.forEach(member -> names.add(groupOf(member)));
        String leader = names.first();
        members.forEach(member -> leaders.putIfAbsent(member, leader));
        leaders.replaceAll((member, name) -> names.contains(name) ? leader : name);
    }

    /** The group's name: the smallest code of its members. */
    public String groupOf(String uscc) {
        return leaders.getOrDefault(uscc, uscc);
    }

    /** What ties the two directly. */
    public Set<Relation.Kind> between(String one, String other) {
        var found = EnumSet.noneOf(Relation.Kind.class);
        for (Relation mine : ties.getOrDefault(one, Set.of())) {
            Relation theirs = new Relation(other, mine.kind(), mine.key());
            if (ties.getOrDefault(other, Set.of()).contains(theirs)) {
                found.add(mine.kind());
            }
        }
        return found;
    }

    /** The members of a group, the name first. */
    public List<String> membersOf(String group) {
        var members = new TreeSet<String>();
        members.add(group);
        leaders.forEach((member, name) -> {
            if (name.equals(group)) {
                members.add(member);
            }
        });
        return new ArrayList<>(members);
    }
}
