/** Packaged applications under load over HTTP. */
@NullMarked
package org.nengquan.bench.load;

import org.jspecify.annotations.NullMarked;
