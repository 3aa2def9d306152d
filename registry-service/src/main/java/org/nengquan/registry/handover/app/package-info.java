/** Moves units between a holder's account and its place in the market. */
@NullMarked
package org.nengquan.registry.handover.app;

import org.jspecify.annotations.NullMarked;
