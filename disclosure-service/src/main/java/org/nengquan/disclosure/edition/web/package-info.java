/** Lets caches and browsers ask cheaply whether anything new was published. */
@NullMarked
package org.nengquan.disclosure.edition.web;

import org.jspecify.annotations.NullMarked;
