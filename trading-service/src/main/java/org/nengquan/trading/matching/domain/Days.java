package org.nengquan.trading.matching.domain;

import java.time.LocalDate;
import java.util.List;
import org.nengquan.trading.gate.domain.DayRules;

/** Opens and closes the market's day. */
final class Days {
    private final Floor floor;
    private final Modes modes;

    Days(Floor floor, Modes modes) {
        this.floor = floor;
        this.modes = modes;
    }

    void apply(DayCommand command, List<Event> events) {
        switch (command) {
            case DayCommand.OpenDay(LocalDate date) -> open(date, events);
            case DayCommand.CloseDay(LocalDate date) -> close(date, events);
        }
    }

    private void open(LocalDate date, List<Event> events) {
        var obstacle = floor.day.obstacleToOpening(date, floor.roll.parameters);
        if (obstacle.isPresent()) {
            events.add(new DayEvent.DayUnchanged(date, obstacle.get()));
            return;
        }
        floor.day.open(DayRules.on(date, floor.roll.parameters).orElseThrow());
        events.add(new DayEvent.DayOpened(date, floor.day.openedMarkets()));
    }

    private void close(LocalDate date, List<Event> events) {
        var obstacle = floor.day.obstacleToClosing(date);
        if (obstacle.isPresent()) {
            events.add(new DayEvent.DayUnchanged(date, obstacle.get()));
            return;
        }
        modes.endWithDay(events);
        events.add(new DayEvent.DayClosed(date, floor.day.closedMarkets()));
        floor.day.close();
    }
}
