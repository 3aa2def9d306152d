/** Talks with the market about units handed over and given back. */
@NullMarked
package org.nengquan.registry.handover.stream;

import org.jspecify.annotations.NullMarked;
