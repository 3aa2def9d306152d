/** Asks for and moves the business date on which everything in the registry happens. */
@NullMarked
package org.nengquan.registry.businessday.app;

import org.jspecify.annotations.NullMarked;
