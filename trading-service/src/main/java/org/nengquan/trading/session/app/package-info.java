/** Opens and closes trading days by command, for a business date. */
@NullMarked
package org.nengquan.trading.session.app;

import org.jspecify.annotations.NullMarked;
