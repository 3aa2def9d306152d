/** Allocations over HTTP. */
@NullMarked
package org.nengquan.registry.allocation.web;

import org.jspecify.annotations.NullMarked;
