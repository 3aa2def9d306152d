/** PostgreSQL as a process of this machine, which forgets nothing. */
@NullMarked
package org.nengquan.servers.postgres;

import org.jspecify.annotations.NullMarked;
