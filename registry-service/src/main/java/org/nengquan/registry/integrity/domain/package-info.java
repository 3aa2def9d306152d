/** What must always be true of the registry's books, as checks with names. */
@NullMarked
package org.nengquan.registry.integrity.domain;

import org.jspecify.annotations.NullMarked;
