/** The single writer of a shard: takes commands in one order, writes them down, answers, announces. */
@NullMarked
package org.nengquan.trading.journal.app;

import org.jspecify.annotations.NullMarked;
