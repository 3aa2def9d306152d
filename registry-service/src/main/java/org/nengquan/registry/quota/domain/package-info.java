/** The words of a unit of quota: instrument, origin, priority, category. No balances, no holders. */
@NullMarked
package org.nengquan.registry.quota.domain;

import org.jspecify.annotations.NullMarked;
