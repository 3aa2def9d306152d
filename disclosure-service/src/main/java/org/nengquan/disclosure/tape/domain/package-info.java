/** A printed trade and what became of it. */
@NullMarked
package org.nengquan.disclosure.tape.domain;

import org.jspecify.annotations.NullMarked;
