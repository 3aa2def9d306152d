/** Events take effect exactly once where they arrive, or are set aside alone; knows Kafka and PostgreSQL, knows no domain word. */
@NullMarked
package org.nengquan.inbox;

import org.jspecify.annotations.NullMarked;
