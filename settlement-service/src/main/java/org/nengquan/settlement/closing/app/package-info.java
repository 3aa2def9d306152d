/** Closes the books after each signed day, and proves the closed ones without reading them again. */
@NullMarked
package org.nengquan.settlement.closing.app;

import org.jspecify.annotations.NullMarked;
