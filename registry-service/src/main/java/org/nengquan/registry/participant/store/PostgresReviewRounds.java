package org.nengquan.registry.participant.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nengquan.outbox.Sql;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.participant.app.ReviewRounds;
import org.nengquan.registry.participant.domain.ReviewRound;
import org.nengquan.registry.participant.domain.ReviewRound.Answer;
import org.nengquan.registry.participant.domain.ReviewRound.Comment;
import org.nengquan.registry.participant.domain.ReviewRound.Subject;
import org.nengquan.registry.participant.domain.ReviewRound.Word;

@ApplicationScoped
class PostgresReviewRounds implements ReviewRounds {

    @Override
    public Uni<List<ReviewRound>> of(Uscc uscc) {
        return comments(uscc)
                .flatMap(comments -> Sql.select("""
            select round, summary, returned_by, returned_on, answer, answered_by, answered_on
            from review_round where uscc = $1 order by round
            """, uscc.code())
                        .map(rows ->
                                rows.stream().map(row -> round(row, comments)).toList()));
    }

    private static Uni<Map<Integer, List<Comment>>> comments(Uscc uscc) {
        return Sql.select(
                        "select round, subject, remark from review_comment where uscc = $1 order by round, line",
                        uscc.code())
                .map(rows -> rows.stream()
                        .collect(Collectors.groupingBy(
                                row -> (Integer) row[0],
                                Collectors.mapping(
                                        row -> new Comment(Subject.valueOf((String) row[1]), (String) row[2]),
                                        Collectors.toList()))));
    }

    private static ReviewRound round(Object[] row, Map<Integer, List<Comment>> comments) {
        int number = (Integer) row[0];
        Optional<Answer> answer = Optional.ofNullable((String) row[4])
                .map(text -> new Answer(text, new Word((String) row[5], (LocalDate) row[6])));
        return new ReviewRound(
                number,
                (String) row[1],
                comments.getOrDefault(number, List.of()),
                new Word((String) row[2], (LocalDate) row[3]),
                answer);
    }

    @Override
    public Uni<Void> add(Uscc uscc, ReviewRound round) {
        List<Comment> comments = round.comments();
        return Sql.update(
                        "insert into review_round (uscc, round, summary, returned_by, returned_on)"
                                + " values ($1, $2, $3, $4, $5)",
                        uscc.code(),
                        round.number(),
                        round.summary(),
                        round.returned().by(),
                        round.returned().on())
                .chain(() -> Sql.update(
                        """
                        insert into review_comment (uscc, round, line, subject, remark)
                        select $1, $2, line, subject, remark
                        from unnest($3::integer[], $4::text[], $5::text[]) c (line, subject, remark)
                        """,
                        uscc.code(),
                        round.number(),
                        IntStream.rangeClosed(1, comments.size()).boxed().toArray(Integer[]::new),
                        comments.stream().map(it -> it.subject().name()).toArray(String[]::new),
                        comments.stream().map(Comment::remark).toArray(String[]::new)))
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> answer(Uscc uscc, ReviewRound round) {
        Answer answer = round.answer().orElseThrow();
        return Sql.update(
                        "update review_round set answer = $3, answered_by = $4, answered_on = $5"
                                + " where uscc = $1 and round = $2",
                        uscc.code(),
                        round.number(),
                        answer.text(),
                        answer.word().by(),
                        answer.word().on())
                .replaceWithVoid();
    }
}
