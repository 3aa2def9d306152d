/** How much was issued, by instrument, category, region and year (ADD-01). */
@NullMarked
package org.nengquan.disclosure.cap.domain;

import org.jspecify.annotations.NullMarked;
