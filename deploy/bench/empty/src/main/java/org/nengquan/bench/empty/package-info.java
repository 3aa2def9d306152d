/** The least that a service can be: one address and one database. Never deployed. */
@NullMarked
package org.nengquan.bench.empty;

import org.jspecify.annotations.NullMarked;
