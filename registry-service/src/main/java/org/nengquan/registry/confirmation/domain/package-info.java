/** The 确权意见书 that the registry has heard of. */
@NullMarked
package org.nengquan.registry.confirmation.domain;

import org.jspecify.annotations.NullMarked;
