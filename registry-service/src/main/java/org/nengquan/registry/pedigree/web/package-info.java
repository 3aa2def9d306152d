/** The doors to lots and their pedigree. */
@NullMarked
package org.nengquan.registry.pedigree.web;

import org.jspecify.annotations.NullMarked;
