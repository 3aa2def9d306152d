/** Holdings over HTTP. */
@NullMarked
package org.nengquan.registry.holding.web;

import org.jspecify.annotations.NullMarked;
