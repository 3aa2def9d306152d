/** Keeps what units owe to their next allocations, until one of these takes it. */
@NullMarked
package org.nengquan.registry.deduction.app;

import org.jspecify.annotations.NullMarked;
