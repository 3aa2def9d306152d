/** Records a region's target results, proposed by one person and approved by another. */
@NullMarked
package org.nengquan.registry.region.app;

import org.jspecify.annotations.NullMarked;
