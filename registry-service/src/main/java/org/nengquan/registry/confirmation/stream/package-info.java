/** Hears from verification that a saving was confirmed. */
@NullMarked
package org.nengquan.registry.confirmation.stream;

import org.jspecify.annotations.NullMarked;
