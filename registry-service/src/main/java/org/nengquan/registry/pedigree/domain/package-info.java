/** Where units came from and through whose hands they went. */
@NullMarked
package org.nengquan.registry.pedigree.domain;

import org.jspecify.annotations.NullMarked;
