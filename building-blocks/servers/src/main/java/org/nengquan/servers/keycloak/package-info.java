/** Keycloak as a process of this machine. */
@NullMarked
package org.nengquan.servers.keycloak;

import org.jspecify.annotations.NullMarked;
