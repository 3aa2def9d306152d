/** Keeping what belongs to trails and telling the trail of one trade. */
@NullMarked
package org.nengquan.disclosure.trail.app;

import org.jspecify.annotations.NullMarked;
