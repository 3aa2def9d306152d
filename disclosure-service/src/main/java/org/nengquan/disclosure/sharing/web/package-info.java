/** The door at which systems of other agencies fetch. */
@NullMarked
package org.nengquan.disclosure.sharing.web;

import org.jspecify.annotations.NullMarked;
