/** Confirmations over HTTP. */
@NullMarked
package org.nengquan.registry.confirmation.web;

import org.jspecify.annotations.NullMarked;
