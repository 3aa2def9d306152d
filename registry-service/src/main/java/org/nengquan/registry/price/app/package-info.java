/** Keeps the closed days of the market. */
@NullMarked
package org.nengquan.registry.price.app;

import org.jspecify.annotations.NullMarked;
