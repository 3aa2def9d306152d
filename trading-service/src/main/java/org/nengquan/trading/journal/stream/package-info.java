/** The shard's events as other services read them, and their way to Kafka. */
@NullMarked
package org.nengquan.trading.journal.stream;

import org.jspecify.annotations.NullMarked;
