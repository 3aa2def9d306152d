/** Plays a season of the market through the public APIs with real tokens, and can be resumed wherever it was cut off. */
@NullMarked
package org.nengquan.local.season;

import org.jspecify.annotations.NullMarked;
