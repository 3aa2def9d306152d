/** Events leave with the transaction that caused them, in its order; knows Kafka and PostgreSQL, knows no domain word. */
@NullMarked
package org.nengquan.outbox;

import org.jspecify.annotations.NullMarked;
