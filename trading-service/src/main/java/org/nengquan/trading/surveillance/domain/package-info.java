/** What looks wrong on the market and why: detectors over the story of one day, their figures, and the life of a case. */
@NullMarked
package org.nengquan.trading.surveillance.domain;

import org.jspecify.annotations.NullMarked;
