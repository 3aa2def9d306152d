/** Who may do what for a participant (办法§16). Knows rights and login names; knows nothing of orders, cash or HTTP. */
@NullMarked
package org.nengquan.trading.representative.domain;

import org.jspecify.annotations.NullMarked;
