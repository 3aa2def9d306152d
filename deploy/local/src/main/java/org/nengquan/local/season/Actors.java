package org.nengquan.local.season;

import java.util.List;
import org.nengquan.local.cast.Organization;
import org.nengquan.local.cast.Person;

/** Who plays which part: the demo cast as the season needs it. */
interface Actors {

    Organization province();

    /** Every city that may trade, in the order of its code. */
    List<Organization> cities();

    /** The voluntary units that are taken in. */
    List<Organization> units();

    /** The one unit that emissions trading covers, and that is therefore refused (办法§11). */
    Organization etsCoveredUnit();

    List<Organization> projects();

    List<Organization> verifiers();

    /** The first person of an organization: applies, trades, files. */
    Person first(Organization organization);

    /** Another person of the same organization: the second pair of eyes. */
    Person second(Organization organization);

    Organization cityOf(String regionCode);

    Person operator();

    /** The other operator, without whom nothing is halted. */
    Person secondOperator();

    Person clerk();

    /** The other settlement clerk, without whom no settlement account opens. */
    Person secondClerk();

    Person auditor();
}
