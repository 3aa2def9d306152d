package org.nengquan.disclosure.tape.app;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import org.nengquan.disclosure.edition.app.Projection;
import org.nengquan.disclosure.tape.domain.Beside;
import org.nengquan.disclosure.tape.domain.TapeLine;

/** All trades in the order of the market. */
public interface Tape extends Projection {

    /** The newest trades before a place in the market's order, newest first. */
    Uni<List<TapeLine>> newest(long before, int limit);

    /** The trades of a day after a place in the market's order, oldest first. */
    Uni<List<TapeLine>> ofDay(LocalDate date, long after, int limit);

    /** What was traded on a day beside the listing: mode by mode, instrument by instrument. */
    Uni<List<Beside>> besideTheListing(LocalDate date);
}
