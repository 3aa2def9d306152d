/** Keeps credentials, and signs them with the key of the installation. */
@NullMarked
package org.nengquan.registry.gate.store;

import org.jspecify.annotations.NullMarked;
