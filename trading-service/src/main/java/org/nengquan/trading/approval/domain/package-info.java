/** Four eyes (办法§16): what one person proposes another decides. */
@NullMarked
package org.nengquan.trading.approval.domain;

import org.jspecify.annotations.NullMarked;
