/** Who takes part in carbon trading and therefore not in this market (办法§11). */
@NullMarked
package org.nengquan.registry.ets.domain;

import org.jspecify.annotations.NullMarked;
