/** Checks codes where they enter. */
@NullMarked
package org.nengquan.registry.identity.app;

import org.jspecify.annotations.NullMarked;
