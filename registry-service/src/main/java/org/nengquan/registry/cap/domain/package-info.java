/** How much may be issued at most, by instrument, category, region and year. */
@NullMarked
package org.nengquan.registry.cap.domain;

import org.jspecify.annotations.NullMarked;
