/** Who plays in the demo: fictional organizations with valid codes, and their people. */
@NullMarked
package org.nengquan.local.cast;

import org.jspecify.annotations.NullMarked;
