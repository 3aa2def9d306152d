/** Events leave with the transaction that caused them and take effect exactly once where they arrive; knows Kafka and PostgreSQL, knows no domain word. */
@NullMarked
package org.nengquan.outbox;

import org.jspecify.annotations.NullMarked;
