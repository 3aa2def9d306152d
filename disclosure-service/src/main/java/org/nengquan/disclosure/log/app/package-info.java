/** Appends each public fact to the transparency log and proves what was appended. */
@NullMarked
package org.nengquan.disclosure.log.app;

import org.jspecify.annotations.NullMarked;
