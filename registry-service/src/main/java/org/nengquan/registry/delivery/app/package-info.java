/** Delivers a batch of trades. */
@NullMarked
package org.nengquan.registry.delivery.app;

import org.jspecify.annotations.NullMarked;
