/** Rights as the registry told them, in PostgreSQL. */
@NullMarked
package org.nengquan.trading.representative.store;

import org.jspecify.annotations.NullMarked;
