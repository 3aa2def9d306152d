/** Reads from a token what its bearer may see. */
@NullMarked
package org.nengquan.registry.access.app;

import org.jspecify.annotations.NullMarked;
