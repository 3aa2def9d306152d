/** What a trade's contract and certificate say, and when they may be issued. */
@NullMarked
package org.nengquan.settlement.tradedocument.domain;

import org.jspecify.annotations.NullMarked;
