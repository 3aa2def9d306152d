/** Bringing units into being, by two persons and never above the cap. */
@NullMarked
package org.nengquan.registry.issuance.domain;

import org.jspecify.annotations.NullMarked;
