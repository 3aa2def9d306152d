/** Puts the demo cast into the realm of this machine. Nothing of it reaches another installation. */
@NullMarked
package org.nengquan.local.realm;

import org.jspecify.annotations.NullMarked;
