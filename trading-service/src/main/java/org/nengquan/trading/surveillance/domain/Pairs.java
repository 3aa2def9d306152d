package org.nengquan.trading.surveillance.domain;

import java.util.Comparator;

/** The order in which findings about pairs are told: the same on every machine. */
final class Pairs {
    static final Comparator<Pair> ORDER =
            Comparator.comparing(Pair::instrument).thenComparing(Pair::one).thenComparing(Pair::other);

    private Pairs() {}
}
