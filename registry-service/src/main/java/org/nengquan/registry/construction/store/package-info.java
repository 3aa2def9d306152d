/** Keeps clocks and reminders. */
@NullMarked
package org.nengquan.registry.construction.store;

import org.jspecify.annotations.NullMarked;
