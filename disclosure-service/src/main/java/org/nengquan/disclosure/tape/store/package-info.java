/** Keeps the tape and what became of each trade. */
@NullMarked
package org.nengquan.disclosure.tape.store;

import org.jspecify.annotations.NullMarked;
