/** How far each day's end is, over HTTP. */
@NullMarked
package org.nengquan.settlement.dayend.web;

import org.jspecify.annotations.NullMarked;
