/** Hands notices out by pages. */
@NullMarked
package org.nengquan.disclosure.notice.web;

import org.jspecify.annotations.NullMarked;
