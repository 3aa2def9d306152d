/** A year's quota for many units in one table: a share before verification, the rest after it. */
@NullMarked
package org.nengquan.registry.allocation.domain;

import org.jspecify.annotations.NullMarked;
