/** What the other services told that the public may know: figures and dates, never who. */
@NullMarked
package org.nengquan.disclosure.fact.domain;

import org.jspecify.annotations.NullMarked;
