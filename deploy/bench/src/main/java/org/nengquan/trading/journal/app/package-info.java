/** A door for the measures into the journal's own room: they build by hand what the application has built for it. */
@NullMarked
package org.nengquan.trading.journal.app;

import org.jspecify.annotations.NullMarked;
