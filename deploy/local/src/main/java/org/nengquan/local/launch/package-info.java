/** Starts and stops the whole platform on one machine, and says what it is doing. */
@NullMarked
package org.nengquan.local.launch;

import org.jspecify.annotations.NullMarked;
