package org.nengquan.trading.participant.domain;

/**
 * A trading subject as the registry approved it.
 *
 * @param uscc 统一社会信用代码
 * @param kind which of the four subjects of 办法§11
 * @param regionCode its region, GB/T 2260
 * @param status whether it may trade
 */
public record Participant(String uscc, ParticipantKind kind, String regionCode, ParticipantStatus status) {

    public Participant withStatus(ParticipantStatus next) {
        return new Participant(uscc, kind, regionCode, next);
    }
}
