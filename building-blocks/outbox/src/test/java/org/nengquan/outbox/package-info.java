/** Events that leave once and in order, against a real PostgreSQL and a real Kafka. */
package org.nengquan.outbox;
