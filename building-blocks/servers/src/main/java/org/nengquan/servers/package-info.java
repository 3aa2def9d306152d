/** Servers of other makers as processes of this machine: what all of them need. */
@NullMarked
package org.nengquan.servers;

import org.jspecify.annotations.NullMarked;
