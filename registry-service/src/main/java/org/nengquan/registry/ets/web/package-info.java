/** The list of units in carbon trading, over HTTP. */
@NullMarked
package org.nengquan.registry.ets.web;

import org.jspecify.annotations.NullMarked;
