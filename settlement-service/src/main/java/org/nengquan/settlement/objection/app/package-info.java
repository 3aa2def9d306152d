/** Files and decides objections to a day's result. */
@NullMarked
package org.nengquan.settlement.objection.app;

import org.jspecify.annotations.NullMarked;
