/** Remembers which trades were delivered or refused. */
@NullMarked
package org.nengquan.registry.delivery.store;

import org.jspecify.annotations.NullMarked;
