/** Day ends and their finished steps in PostgreSQL. */
@NullMarked
package org.nengquan.settlement.dayend.store;

import org.jspecify.annotations.NullMarked;
