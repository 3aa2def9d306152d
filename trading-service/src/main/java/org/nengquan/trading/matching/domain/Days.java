package org.nengquan.trading.matching.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nengquan.trading.gate.domain.DayRules;
import org.nengquan.trading.gate.domain.Phase;

/** Moves the market's day from phase to phase. */
final class Days {
    private final Floor floor;
    private final Modes modes;
    private final Barring barring;

    Days(Floor floor, Modes modes, Barring barring) {
        this.floor = floor;
        this.modes = modes;
        this.barring = barring;
    }

    void apply(DayCommand command, List<Event> events) {
        switch (command) {
            case DayCommand.OpenDay(LocalDate date, boolean timetable) -> open(date, timetable, events);
            case DayCommand.MovePhase(LocalDate date, Phase.Name to) -> move(date, to, events);
            case DayCommand.CloseDay(LocalDate date) -> close(date, events);
        }
    }

    private void open(LocalDate date, boolean timetable, List<Event> events) {
        var obstacle = floor.day.obstacleToOpening(date, floor.roll.parameters);
        if (obstacle.isPresent()) {
            events.add(new DayEvent.DayUnchanged(date, obstacle.get()));
            return;
        }
        floor.day.open(DayRules.on(date, floor.roll.parameters).orElseThrow(), timetable);
        events.add(new DayEvent.DayOpened(date, floor.day.openedMarkets()));
        if (timetable) {
            events.add(new DayEvent.PhaseMoved(date, Phase.Name.PRE_OPEN));
        }
        barring.afterOpening(events);
    }

    private void move(LocalDate date, Phase.Name to, List<Event> events) {
        Optional<DayObstacle> obstacle = floor.day.obstacleToMoving(date, to);
        if (obstacle.isPresent()) {
            events.add(new DayEvent.DayUnchanged(date, obstacle.get()));
            return;
        }
        if (to == Phase.Name.CLOSING) {
            modes.endWithDay(events);
        }
        floor.day.move(to);
        events.add(new DayEvent.PhaseMoved(date, to));
    }

    private void close(LocalDate date, List<Event> events) {
        var obstacle = floor.day.obstacleToClosing(date);
        if (obstacle.isPresent()) {
            events.add(new DayEvent.DayUnchanged(date, obstacle.get()));
            return;
        }
        modes.endWithDay(events);
        modes.dayIsOver(events);
        events.add(new DayEvent.DayClosed(date, floor.day.closedMarkets()));
        floor.day.close();
    }
}
