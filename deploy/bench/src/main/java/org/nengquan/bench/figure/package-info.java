/** Figures as whole numbers: how many samples become one, and how one is written. */
@NullMarked
package org.nengquan.bench.figure;

import org.jspecify.annotations.NullMarked;
