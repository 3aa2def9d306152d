/** What a unit consumed in a year, as it reports it and as a third party verifies it. */
@NullMarked
package org.nengquan.verification.consumption.domain;

import org.jspecify.annotations.NullMarked;
