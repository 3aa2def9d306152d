/** A participant's cash account and whether money may be handed over from it. */
@NullMarked
package org.nengquan.settlement.account.domain;

import org.jspecify.annotations.NullMarked;
