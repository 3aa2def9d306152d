/** Gathers what a public page shows. */
@NullMarked
package org.nengquan.disclosure.page.app;

import org.jspecify.annotations.NullMarked;
