/** Looks at what the chart renders, as a careful reader of every object would. */
@NullMarked
package org.nengquan.helm;

import org.jspecify.annotations.NullMarked;
