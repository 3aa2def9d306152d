/** Hands the tape out by pages and as a file. */
@NullMarked
package org.nengquan.disclosure.tape.web;

import org.jspecify.annotations.NullMarked;
