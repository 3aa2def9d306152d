/** Handing units to the market and getting them back. */
@NullMarked
package org.nengquan.registry.handover.domain;

import org.jspecify.annotations.NullMarked;
