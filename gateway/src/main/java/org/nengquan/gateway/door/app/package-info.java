/** What every feature of the door needs: the clock and the body of an error answer. */
@NullMarked
package org.nengquan.gateway.door.app;

import org.jspecify.annotations.NullMarked;
