/** Hears which trades to deliver and tells how it went. */
@NullMarked
package org.nengquan.registry.delivery.stream;

import org.jspecify.annotations.NullMarked;
