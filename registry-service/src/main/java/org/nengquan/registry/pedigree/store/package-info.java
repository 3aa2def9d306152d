/** Reads pedigrees from the postings. */
@NullMarked
package org.nengquan.registry.pedigree.store;

import org.jspecify.annotations.NullMarked;
