package org.nengquan.trading.journal.store;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

/** Few want to trade, each of them often. */
interface IntentTexts {
    @JsonDeserialize(using = KeptOnce.class)
    String uscc();

    @JsonDeserialize(using = KeptOnce.class)
    String projectId();
}
