/** States caps, for whoever asks and once for each closed trading day. */
@NullMarked
package org.nengquan.registry.statement.app;

import org.jspecify.annotations.NullMarked;
