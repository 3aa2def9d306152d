/** Hears the market close. */
@NullMarked
package org.nengquan.registry.price.stream;

import org.jspecify.annotations.NullMarked;
