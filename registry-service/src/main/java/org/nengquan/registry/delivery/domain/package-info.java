/** Moving a trade's units from seller to buyer, once. */
@NullMarked
package org.nengquan.registry.delivery.domain;

import org.jspecify.annotations.NullMarked;
