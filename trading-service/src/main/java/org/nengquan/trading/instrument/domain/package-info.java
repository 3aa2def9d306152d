/** What is traded and in which words: instruments, sides, priorities and amounts. */
@NullMarked
package org.nengquan.trading.instrument.domain;

import org.jspecify.annotations.NullMarked;
