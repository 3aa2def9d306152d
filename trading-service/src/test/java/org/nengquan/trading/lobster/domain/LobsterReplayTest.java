package org.nengquan.trading.lobster.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The engine's book is the book that the file's publisher saw. The expected books were made by another program. */
class LobsterReplayTest {
    private static final Path FOLDER = Path.of("src/test/resources/lobster");

    @Test
    void shouldShowThePublishedBookAfterEveryMessage() throws IOException {
        assertThat(play(read("sample_message_5.csv"), "")).isEqualTo(read("sample_orderbook_5.csv"));
    }

    @Test
    void shouldBeginInTheMiddleOfADayWithWhatStoodBefore() throws IOException {
        assertThat(play(
                        read("midday_message_5.csv"),
                        read("midday_opening_5.csv").getFirst()))
                .isEqualTo(read("midday_orderbook_5.csv"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "34200.1,1,1,10,5853300          | line 2: six fields are expected, found 5",
                "noon,1,1,10,5853300,1           | line 2: time is seconds after midnight, found 'noon'",
                "34200.1,6,1,10,5853300,1        | line 2: type is one of 1 2 3 4 5 7, found '6'",
                "34200.1,1,x,10,5853300,1        | line 2: order id is a whole number, found 'x'",
                "34200.1,1,1,0,5853300,1         | line 2: size is positive, found 0",
                "34200.1,1,1,10,5853.3,1         | line 2: price is a whole number, found '5853.3'",
                "34200.1,1,1,10,5853333,1        | line 2: price 5853333 is no multiple of 100",
                "34200.1,1,1,10,5853300,0        | line 2: direction is 1 or -1, found '0'",
                "34200.1,1,7,10,5853300,1        | line 2: order 7 came before",
                "34200.1,3,9,10,5853300,1        | line 2: order 9 is not in the book",
                "34200.1,3,7,11,5853300,1        | line 2: takes 11 units off, the engine had 10",
                "34200.1,4,7,11,5853300,1        | line 2: takes 11 units off, the engine had 10",
                "34200.1,2,7,11,5853300,1        | line 1: more is cancelled of the order later than its 10 units",
                "34200.1,1,8,10,5853200,-1       | line 2: the new order does not rest in the book"
            })
    void shouldSayWhichLineIsWrongAndWhy(String line, String why) {
        assertThatThrownBy(() -> play(List.of("34200.0,1,7,10,5853300,1", line), ""))
                .isInstanceOf(LobsterException.class)
                .hasMessageStartingWith(why);
    }

    @Test
    void shouldSayWhenTheEngineGivesAnotherOrderItsTurn() {
        var lines = List.of("1.0,1,7,10,5853300,1", "1.1,1,8,10,5853300,1", "1.2,4,8,10,5853300,1");
        assertThatThrownBy(() -> play(lines, ""))
                .hasMessage("line 3: order 8 is executed, the engine's turn is another's: order 7");
    }

    private static List<String> play(List<String> messages, String opening) {
        var books = new ArrayList<String>();
        LobsterReplay.play(messages, Scale.CENTS, opening, books::add);
        return books;
    }

    private static List<String> read(String name) throws IOException {
        return Files.readAllLines(FOLDER.resolve(name));
    }
}
