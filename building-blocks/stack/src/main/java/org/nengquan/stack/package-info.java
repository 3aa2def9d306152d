/** PostgreSQL, Kafka and Keycloak as processes of this machine, and what tests need to talk to them. Knows no service. */
@NullMarked
package org.nengquan.stack;

import org.jspecify.annotations.NullMarked;
