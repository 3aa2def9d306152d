/** What a person may see, and how long a page of it is. */
@NullMarked
package org.nengquan.registry.access.domain;

import org.jspecify.annotations.NullMarked;
