/** Puts a batch of facts into every public table and the log, in one transaction. */
@NullMarked
package org.nengquan.disclosure.publication.app;

import org.jspecify.annotations.NullMarked;
