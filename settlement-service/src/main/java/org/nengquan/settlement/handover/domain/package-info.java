/** Whether cash may be handed to the market, and the entries that move it there and back. */
@NullMarked
package org.nengquan.settlement.handover.domain;

import org.jspecify.annotations.NullMarked;
