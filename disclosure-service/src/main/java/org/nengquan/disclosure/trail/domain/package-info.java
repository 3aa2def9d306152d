/** A trade's whole way in steps, and who may see which of them. */
@NullMarked
package org.nengquan.disclosure.trail.domain;

import org.jspecify.annotations.NullMarked;
