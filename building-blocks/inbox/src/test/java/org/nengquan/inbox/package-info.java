/** Events that take effect once, against a real PostgreSQL and a real Kafka. */
package org.nengquan.inbox;
