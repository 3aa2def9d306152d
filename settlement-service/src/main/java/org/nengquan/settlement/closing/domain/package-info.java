/** What the books come to at the end of a day, in one text that can be signed. */
@NullMarked
package org.nengquan.settlement.closing.domain;

import org.jspecify.annotations.NullMarked;
