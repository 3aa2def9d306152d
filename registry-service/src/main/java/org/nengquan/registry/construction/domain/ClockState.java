package org.nengquan.registry.construction.domain;

import java.time.LocalDate;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.registry.law.domain.Decisions;
import org.nengquan.registry.law.domain.FourEyes;

/**
 * How far a project has come on its way to the beginning of works. A state offers only its lawful moves.
 *
 * <pre>
 * Running ◀──resumed── Suspended          Claimed ──accepted by another──▶ Begun
 *  │  ▲ └──suspended──▶                     ▲  │
 *  │  │ └──────────── evidence filed ───────┘  │
 *  │  └──────────────── not accepted ──────────┘
 *  └──two years over──▶ Drafted ──appealed──▶ Appealed ──upheld──▶ Running (a new term)
 *                          └──no appeal in time──┴──dismissed──▶ Ordered
 * </pre>
 */
public sealed interface ClockState {

    /** The states' names as API, event and table know them. */
    enum Status {
        RUNNING,
        SUSPENDED,
        CLAIMED,
        BEGUN,
        DRAFTED,
        APPEALED,
        DISMISSED,
        ORDERED
    }

    /** Its name. */
    Status status();

    /** Time passes. */
    record Running() implements ClockState {
        public Suspended suspended(LocalDate on, String document) {
            return new Suspended(on, document);
        }

        public Claimed claimed(Evidence evidence) {
            return new Claimed(evidence);
        }

        public Drafted drafted(LocalDate on, LocalDate appealUntil) {
            return new Drafted(on, appealUntil);
        }

        @Override
        public Status status() {
            return Status.RUNNING;
        }
    }

    /** Time stands still by a recorded decision (AMB-06). */
    record Suspended(LocalDate since, String document) implements ClockState {
        @Override
        public Status status() {
            return Status.SUSPENDED;
        }
    }

    /** The unit says that works began; the city has not looked yet. */
    record Claimed(Evidence evidence) implements ClockState {
        public Outcome<Begun> accepted(String by) {
            return Decisions.thenGive(FourEyes.decide(evidence.filedBy(), by), () -> new Begun(evidence, by));
        }

        @Override
        public Status status() {
            return Status.CLAIMED;
        }
    }

    /** Works began in time: the clock has done its work. */
    record Begun(Evidence evidence, String acceptedBy) implements ClockState {
        @Override
        public Status status() {
            return Status.BEGUN;
        }
    }

    /** The two years are over: taking back is drafted, and the unit may appeal. */
    record Drafted(LocalDate on, LocalDate appealUntil) implements ClockState {
        public Appealed appealed(String by, String reason) {
            return new Appealed(this, by, reason);
        }

        public Ordered ordered() {
            return new Ordered();
        }

        @Override
        public Status status() {
            return Status.DRAFTED;
        }
    }

    /** The unit appealed; the province decides. */
    record Appealed(Drafted draft, String by, String reason) implements ClockState {
        public Dismissed dismissed(String decision) {
            return new Dismissed(draft, decision);
        }

        @Override
        public Status status() {
            return Status.APPEALED;
        }
    }

    /** The appeal failed. */
    record Dismissed(Drafted draft, String decision) implements ClockState {
        public Ordered ordered() {
            return new Ordered();
        }

        @Override
        public Status status() {
            return Status.DISMISSED;
        }
    }

    /** Taking back is proposed as movements, which a second person approves. */
    record Ordered() implements ClockState {
        @Override
        public Status status() {
            return Status.ORDERED;
        }
    }

    /**
     * What shows that works began.
     *
     * @param type of document
     * @param sha256 of the document
     * @param begunOn the day it states
     * @param filedBy the person (token subject) who filed it
     */
    record Evidence(Type type, String sha256, LocalDate begunOn, String filedBy) {

        /** Documents that count (AMB-06). */
        public enum Type {
            /** 建筑工程施工许可证. */
            CONSTRUCTION_PERMIT,
            /** 开工报告. */
            COMMENCEMENT_REPORT,
            /** 监理记录. */
            SUPERVISION_RECORD,
            /** 现场核查记录. */
            SITE_INSPECTION
        }
    }
}
