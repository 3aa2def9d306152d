/** Tells the pedigree of units to whoever may know it. */
@NullMarked
package org.nengquan.registry.pedigree.app;

import org.jspecify.annotations.NullMarked;
