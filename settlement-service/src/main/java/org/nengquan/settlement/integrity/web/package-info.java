/** The integrity report over HTTP. */
@NullMarked
package org.nengquan.settlement.integrity.web;

import org.jspecify.annotations.NullMarked;
