package org.nengquan.trading.journal.store;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.nengquan.trading.matching.domain.Command;

/** The names of commands in the journal. A name once written is never given to another command. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @Type(name = "open-day", value = Command.OpenDay.class),
    @Type(name = "close-day", value = Command.CloseDay.class),
    @Type(name = "set-parameter", value = Command.SetParameter.class),
    @Type(name = "place-order", value = Command.PlaceOrder.class),
    @Type(name = "cancel-order", value = Command.CancelOrder.class),
    @Type(name = "release-quota", value = Command.ReleaseQuota.class),
    @Type(name = "release-cash", value = Command.ReleaseCash.class),
    @Type(name = "credit-quota", value = Command.CreditQuota.class),
    @Type(name = "credit-cash", value = Command.CreditCash.class),
    @Type(name = "record-participant", value = Command.RecordParticipant.class),
    @Type(name = "record-status", value = Command.RecordStatus.class),
    @Type(name = "record-ets", value = Command.RecordEts.class),
    @Type(name = "record-region-target", value = Command.RecordRegionTarget.class),
    @Type(name = "record-project", value = Command.RecordProject.class),
    @Type(name = "freeze", value = Command.Freeze.class)
})
interface CommandNames {}
