package org.nengquan.verification.parameter.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One value of a rule parameter, from a day on.
 *
 * @param basis the document or reason it rests on
 * @param proposedBy the person who put it forward; never the one who approves
 */
public record Parameter(
        UUID id,
        ParameterName name,
        String value,
        LocalDate effectiveFrom,
        String basis,
        String proposedBy,
        ParameterState state) {

    public Parameter in(ParameterState next) {
        return new Parameter(id, name, value, effectiveFrom, basis, proposedBy, next);
    }
}
