/** A step of the build. */
@NullMarked
package org.nengquan.servers.build;

import org.jspecify.annotations.NullMarked;
