/** Tells the public side what was issued. */
@NullMarked
package org.nengquan.registry.issuance.stream;

import org.jspecify.annotations.NullMarked;
