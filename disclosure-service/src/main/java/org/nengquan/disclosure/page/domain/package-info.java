/** How figures are written and drawn on a public page: integers in, text and shapes out. */
@NullMarked
package org.nengquan.disclosure.page.domain;

import org.jspecify.annotations.NullMarked;
