package org.nengquan.registry.account.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nengquan.registry.account.domain.AccountChange.Approved;
import org.nengquan.registry.account.domain.AccountChange.ByLaw;

/**
 * 办法§11, AMB-11: a unit that enters carbon trading buys nothing more at once, may sell what it has for some days, and
 * then retires it or gives it back.
 */
public final class ExitWindow {

    private ExitWindow() {}

    /**
     * The last business date on which it may sell. A window is given once: who was suspended within it and resumed gets
     * the same day again. Only one who left the carbon market, and whose restriction was lifted, begins anew.
     *
     * @param history what was decided about the account, the oldest first
     * @param days calendar days from entry on
     */
    public static LocalDate through(List<AccountChange> history, LocalDate today, int days) {
        Optional<LocalDate> running = Optional.empty();
        for (AccountChange change : history) {
            running = after(change, running);
        }
        return running.orElseGet(() -> today.plusDays(days));
    }

    private static Optional<LocalDate> after(AccountChange change, Optional<LocalDate> running) {
        return switch (change.content().move()) {
            case RESTRICT ->
                change.state() instanceof ByLaw ? change.content().terms().through() : running;
            case LIFT_RESTRICTION -> change.state() instanceof Approved ? Optional.empty() : running;
            default -> running;
        };
    }
}
