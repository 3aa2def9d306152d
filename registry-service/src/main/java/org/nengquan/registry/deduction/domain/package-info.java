/** What a unit owes to its next allocation. */
@NullMarked
package org.nengquan.registry.deduction.domain;

import org.jspecify.annotations.NullMarked;
