/** Treasury funds over HTTP, each region to its own people. */
@NullMarked
package org.nengquan.settlement.treasury.web;

import org.jspecify.annotations.NullMarked;
