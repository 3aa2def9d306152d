package org.nengquan.registry.participant.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One round of the review of an application (办法§10): the authority says what is to be mended, the applicant answers.
 *
 * @param number counts from 1 for each subject
 * @param summary what is asked for, in a sentence
 * @param comments what exactly, in their order
 * @param returned by whom and when it went back
 * @param answer what the applicant said on sending it again; empty while it has not
 */
public record ReviewRound(int number, String summary, List<Comment> comments, Word returned, Optional<Answer> answer) {

    public ReviewRound {
        comments = List.copyOf(comments);
    }

    /** What of an application a comment is about. */
    public enum Subject {
        NAME,
        KIND,
        REGION,
        REPRESENTATIVES,
        CONTROLLING_COMPANY,
        DOCUMENTS,
        OTHER
    }

    /** One thing to be mended. */
    public record Comment(Subject subject, String remark) {}

    /** Who spoke, and on which business date. */
    public record Word(String by, LocalDate on) {}

    /** What the applicant says was mended. */
    public record Answer(String text, Word word) {}

    /** The same round, answered. */
    public ReviewRound answered(String text, Word word) {
        return new ReviewRound(number, summary, comments, returned, Optional.of(new Answer(text, word)));
    }
}
