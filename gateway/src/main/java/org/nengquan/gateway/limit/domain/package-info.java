/** How many requests one visitor may make: a token bucket in whole nanoseconds. */
@NullMarked
package org.nengquan.gateway.limit.domain;

import org.jspecify.annotations.NullMarked;
