/** Tells the market which regions reached their targets. */
@NullMarked
package org.nengquan.registry.region.stream;

import org.jspecify.annotations.NullMarked;
