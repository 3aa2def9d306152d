/** Makes, signs and shows the money statement of a day. */
@NullMarked
package org.nengquan.settlement.moneystatement.app;

import org.jspecify.annotations.NullMarked;
