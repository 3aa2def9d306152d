package org.nengquan.disclosure.chart.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.nengquan.disclosure.chart.app.ChartBoard;
import org.nengquan.disclosure.chart.domain.Bar;
import org.nengquan.disclosure.chart.domain.Period;
import org.nengquan.disclosure.edition.app.CurrentEdition;
import org.nengquan.disclosure.fact.domain.Figures;
import org.nengquan.disclosure.fact.domain.Instrument;

/** K-lines as finished JSON: written once for each edition and asked for many times. */
@ApplicationScoped
class ChartAnswers {

    /** More different questions than this at once are not kept; they are still answered. */
    private static final int KEPT = 256;

    private final ChartBoard board;
    private final CurrentEdition edition;
    private final ObjectMapper json;
    private final ConcurrentMap<Question, Answer> answers = new ConcurrentHashMap<>();

    ChartAnswers(ChartBoard board, CurrentEdition edition, ObjectMapper json) {
        this.board = board;
        this.edition = edition;
        this.json = json;
    }

    /** Which K-line, and how many candles of it at most. */
    record Question(Instrument instrument, Period period, int limit) {}

    /** The body of the answer. */
    record KLine(List<Candle> items) {}

    /** One candle: prices in fen per unit, quantity in units, amount in fen. */
    record Candle(
            LocalDate date, long openFen, long highFen, long lowFen, long closeFen, long quantity, long amountFen) {

        static Candle of(Bar bar) {
            Figures figures = bar.figures();
            return new Candle(
                    bar.key().date(),
                    figures.openFen(),
                    figures.highFen(),
                    figures.lowFen(),
                    figures.closeFen(),
                    figures.quantity(),
                    figures.amountFen());
        }
    }

    private record Answer(long edition, String body) {}

    String to(Question question) {
        // Read before the candles are: an answer may be newer than it says and is then written once more.
        long now = edition.number();
        Answer kept = answers.get(question);
        return kept != null && kept.edition() == now ? kept.body() : write(question, kept, now);
    }

    List<Candle> candles(Question question) {
        return board.newest(question.instrument(), question.period(), question.limit()).stream()
                .map(Candle::of)
                .toList();
    }

    private String write(Question question, @Nullable Answer kept, long now) {
        String body = serialised(new KLine(candles(question)));
        if (kept != null || answers.size() < KEPT) {
            answers.put(question, new Answer(now, body));
        }
        return body;
    }

    private String serialised(KLine line) {
        try {
            return json.writeValueAsString(line);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
