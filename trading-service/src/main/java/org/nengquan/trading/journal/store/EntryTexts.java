package org.nengquan.trading.journal.store;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

/** Few send orders, each of them often. */
interface EntryTexts {
    @JsonDeserialize(using = KeptOnce.class)
    String person();
}
