/** Who may do what for a participant (办法§16). Knows rights and login names; knows nothing of cash or HTTP. */
@NullMarked
package org.nengquan.settlement.representative.domain;

import org.jspecify.annotations.NullMarked;
