/** Cycles of compliance (履约): what is owed, by when, what happens if it is not there, and who did how well. */
@NullMarked
package org.nengquan.registry.compliance.domain;

import org.jspecify.annotations.NullMarked;
