/** The doors to credentials, their status list and the key to check them with. */
@NullMarked
package org.nengquan.registry.gate.web;

import org.jspecify.annotations.NullMarked;
