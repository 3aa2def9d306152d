package org.nengquan.disclosure.page.app;

import org.nengquan.disclosure.page.domain.Lang;
import org.nengquan.disclosure.page.domain.Names;
import org.nengquan.disclosure.page.domain.Written;
import org.nengquan.disclosure.tape.domain.Beside;

/** What was traded beside the listing in one mode and one instrument, written out. */
public record BesideView(String mode, String instrument, String quantity, String unit, String amount, String trades) {

    public static BesideView of(Beside beside, Lang lang) {
        return new BesideView(
                Names.of(beside.mode(), lang),
                Names.of(beside.instrument(), lang),
                Written.count(beside.sums().quantity()),
                Names.unit(beside.instrument(), lang),
                Written.yuan(beside.sums().amountFen()),
                Written.count(beside.sums().trades()));
    }
}
