package org.nengquan.local.season;

import java.util.List;
import org.nengquan.local.cast.DemoCast;
import org.nengquan.local.cast.Organization;
import org.nengquan.local.cast.Person;

/** The demo cast in its parts. */
final class CastActors implements Actors {
    private final DemoCast cast;
    private final int units;

    /** @param units how many voluntary units take part at most */
    CastActors(DemoCast cast, int units) {
        this.cast = cast;
        this.units = units;
    }

    @Override
    public Organization province() {
        return cast.organizations("PROVINCE").getFirst();
    }

    @Override
    public List<Organization> cities() {
        return cast.organizations("CITY");
    }

    @Override
    public List<Organization> units() {
        return cast.organizations("VOLUNTARY").stream()
                .filter(unit -> !cast.isEtsCovered(unit))
                .limit(units)
                .toList();
    }

    @Override
    public Organization etsCoveredUnit() {
        return cast.organizations("VOLUNTARY").stream()
                .filter(cast::isEtsCovered)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public List<Organization> projects() {
        return cast.organizations("PROJECT");
    }

    @Override
    public List<Organization> verifiers() {
        return cast.organizations("VERIFIER");
    }

    @Override
    public Person first(Organization organization) {
        return cast.peopleOf(organization).getFirst();
    }

    @Override
    public Person second(Organization organization) {
        return cast.peopleOf(organization).get(1);
    }

    @Override
    public Organization cityOf(String regionCode) {
        return cities().stream()
                .filter(city -> city.regionCode().equals(regionCode))
                .findFirst()
                .orElseThrow(() -> new SeasonFailure("no city governs " + regionCode));
    }

    @Override
    public Person operator() {
        return cast.person("operator.a");
    }

    @Override
    public Person secondOperator() {
        return cast.person("operator.b");
    }

    @Override
    public Person clerk() {
        return cast.person("clerk.a");
    }

    @Override
    public Person secondClerk() {
        return cast.person("clerk.b");
    }

    @Override
    public Person auditor() {
        return cast.person("auditor.a");
    }
}
