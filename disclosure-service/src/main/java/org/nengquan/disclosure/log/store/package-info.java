/** Keeps leaves, complete nodes and the head of the log; the tables refuse to forget. */
@NullMarked
package org.nengquan.disclosure.log.store;

import org.jspecify.annotations.NullMarked;
