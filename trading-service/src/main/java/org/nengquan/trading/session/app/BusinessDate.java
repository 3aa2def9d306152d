package org.nengquan.trading.session.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.nengquan.trading.journal.app.Board;

/** The market's date, which is not the clock's. */
@ApplicationScoped
public class BusinessDate {
    /** 办法§25: in force from 2022-07-01, so nothing is traded before. */
    private static final LocalDate BEFORE_THE_LAW = LocalDate.of(2022, 6, 30);

    private final Board board;

    BusinessDate(Board board) {
        this.board = board;
    }

    /** The open day, or the last one while the market is closed; the eve of the law before the first. */
    public LocalDate today() {
        LocalDate date = board.view().businessDate();
        return date == null ? BEFORE_THE_LAW : date;
    }
}
