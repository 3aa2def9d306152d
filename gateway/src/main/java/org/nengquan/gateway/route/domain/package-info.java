/** Which path leads to which service, and which of them are open to the public. */
@NullMarked
package org.nengquan.gateway.route.domain;

import org.jspecify.annotations.NullMarked;
