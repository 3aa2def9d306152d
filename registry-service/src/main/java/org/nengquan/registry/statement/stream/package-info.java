/** Publishes the statement of each closed trading day. */
@NullMarked
package org.nengquan.registry.statement.stream;

import org.jspecify.annotations.NullMarked;
