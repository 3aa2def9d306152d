/** Rule parameters that two persons of the province set, never backwards in time. */
@NullMarked
package org.nengquan.verification.parameter.domain;

import org.jspecify.annotations.NullMarked;
