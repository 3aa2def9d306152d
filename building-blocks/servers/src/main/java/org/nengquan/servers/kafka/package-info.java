/** A Kafka broker as a process of this machine. */
@NullMarked
package org.nengquan.servers.kafka;

import org.jspecify.annotations.NullMarked;
