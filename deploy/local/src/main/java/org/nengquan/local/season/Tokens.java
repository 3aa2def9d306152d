package org.nengquan.local.season;

import org.nengquan.local.cast.Person;

/** Where a person's access token comes from. Safe for threads. */
public interface Tokens {

    /** A bearer token that is good for some seconds at least. */
    String bearer(Person who);
}
