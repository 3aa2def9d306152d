/** Everything that the proof looks at, as of one moment. */
@NullMarked
package org.nengquan.trading.audit.store;

import org.jspecify.annotations.NullMarked;
