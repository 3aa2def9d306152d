/** Reads, proposes and approves allocations, and trues them up. */
@NullMarked
package org.nengquan.registry.allocation.app;

import org.jspecify.annotations.NullMarked;
