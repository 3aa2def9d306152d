/** Looks at a running platform from outside, as an auditor and as a trader would. */
@NullMarked
package org.nengquan.probe;

import org.jspecify.annotations.NullMarked;
