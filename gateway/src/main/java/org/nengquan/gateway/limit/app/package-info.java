/** Keeps the bucket of every visitor of the moment, and never more than it has room for. */
@NullMarked
package org.nengquan.gateway.limit.app;

import org.jspecify.annotations.NullMarked;
