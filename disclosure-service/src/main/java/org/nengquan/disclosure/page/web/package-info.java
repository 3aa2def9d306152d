/** Renders the public pages, Chinese first, whole without a script. */
@NullMarked
package org.nengquan.disclosure.page.web;

import org.jspecify.annotations.NullMarked;
