/** The token that proves that a command was sent by our own pages. */
@NullMarked
package org.nengquan.gateway.session.app;

import org.jspecify.annotations.NullMarked;
