package org.nengquan.trading.journal.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.nengquan.trading.journal.domain.Chain;
import org.nengquan.trading.journal.domain.ChainedLine;
import org.nengquan.trading.journal.domain.JournalLine;
import org.nengquan.trading.matching.domain.Command;
import org.nengquan.trading.matching.domain.Engine;
import org.nengquan.trading.matching.domain.Event;
import org.nengquan.trading.matching.domain.RandomCommands;

/** The same journal is the same story everywhere, down to the hash. */
class ReplayTest {
    private static final int COMMANDS = 4_000;
    private static final Instant AT = Instant.parse("2022-07-01T01:30:00.123456Z");

    private final JsonCodec codec = new JsonCodec();

    @Test
    void shouldComeToTheSameHashUnderAnotherLocaleAndTimeZone() {
        // Given
        List<Command> commands = commands(7);
        String here = story(commands);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();

        // When
        String there;
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            there = story(commands);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }

        // Then
        assertThat(there).isEqualTo(here);
    }

    @Test
    void shouldReadBackEveryCommandAndEventAsTheyWere() {
        var engine = new Engine();
        for (Command command : commands(8)) {
            List<Event> events = engine.apply(command);
            assertThat(codec.readCommand(codec.write(command))).isEqualTo(command);
            assertThat(codec.readEvents(codec.write(events))).isEqualTo(events);
        }
    }

    @Test
    void shouldGoOnFromASnapshotAsIfNothingHadHappened() {
        // Given
        List<Command> commands = commands(9);
        var whole = new Engine();
        commands.forEach(whole::apply);
        var first = new Engine();
        commands.subList(0, COMMANDS / 2).forEach(first::apply);

        // When
        Engine second = Engine.restored(codec.readSnapshot(codec.write(first.snapshot())));
        commands.subList(COMMANDS / 2, commands.size()).forEach(second::apply);

        // Then
        assertThat(Chain.of(codec.write(second.snapshot()))).isEqualTo(Chain.of(codec.write(whole.snapshot())));
    }

    @Test
    void shouldShowEveryChangeOfALine() {
        // Given
        var line = new JournalLine(1, AT, "{}", "[]");
        var chained = ChainedLine.after(Chain.GENESIS, line);

        // Then
        assertThat(chained.follows(Chain.GENESIS)).isTrue();
        assertThat(new ChainedLine(new JournalLine(2, AT, "{}", "[]"), chained.hash()).follows(Chain.GENESIS))
                .isFalse();
        assertThat(new ChainedLine(new JournalLine(1, AT, "{ }", "[]"), chained.hash()).follows(Chain.GENESIS))
                .isFalse();
        assertThat(chained.follows(chained.hash())).isFalse();
    }

    private String story(List<Command> commands) {
        var engine = new Engine();
        String hash = Chain.GENESIS;
        long seq = 0;
        for (Command command : commands) {
            var line = new JournalLine(++seq, AT, codec.write(command), codec.write(engine.apply(command)));
            hash = Chain.next(hash, line);
        }
        return hash + " " + Chain.of(codec.write(engine.snapshot()));
    }

    private static List<Command> commands(long seed) {
        var random = new RandomCommands(seed);
        var commands = new ArrayList<>(random.opening());
        for (int i = 0; i < COMMANDS; i++) {
            commands.add(random.next());
        }
        return commands;
    }
}
