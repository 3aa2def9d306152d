/** Events that leave once and take effect once, against a real PostgreSQL and a real Kafka. */
package org.nengquan.outbox;
