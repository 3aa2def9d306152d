/** Plays a public order flow in LOBSTER's message format through the engine, to compare books with published ones. */
@NullMarked
package org.nengquan.trading.lobster.domain;

import org.jspecify.annotations.NullMarked;
