/** Issuances over HTTP. */
@NullMarked
package org.nengquan.registry.issuance.web;

import org.jspecify.annotations.NullMarked;
