/** The regions of Henan and whether they reached last year's targets (办法§6). */
@NullMarked
package org.nengquan.registry.region.domain;

import org.jspecify.annotations.NullMarked;
