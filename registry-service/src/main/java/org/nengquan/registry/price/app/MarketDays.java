package org.nengquan.registry.price.app;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import org.nengquan.registry.price.domain.MarketDay;
import org.nengquan.registry.quota.domain.Instrument;

/** The closed days of the market; joins the running transaction. */
public interface MarketDays {

    /** Keeps days; one heard again changes nothing. */
    Uni<Void> add(List<MarketDay> days);

    /** The days of an instrument from one date through another. */
    Uni<List<MarketDay>> between(Instrument instrument, LocalDate from, LocalDate through);
}
