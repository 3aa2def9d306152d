/** Looks once a second for editions that another replica committed. */
@NullMarked
package org.nengquan.disclosure.edition.stream;

import org.jspecify.annotations.NullMarked;
