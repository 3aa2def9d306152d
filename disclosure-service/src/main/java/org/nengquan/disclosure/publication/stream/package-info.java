/** Reads the topics of the other services and drops every identity at the door. */
@NullMarked
package org.nengquan.disclosure.publication.stream;

import org.jspecify.annotations.NullMarked;
