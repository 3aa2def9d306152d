/** The base period of a retrofit (基期): filed with the city before the works begin. */
@NullMarked
package org.nengquan.verification.baseline.domain;

import org.jspecify.annotations.NullMarked;
