/** Compliance over HTTP, and the public board. */
@NullMarked
package org.nengquan.registry.compliance.web;

import org.jspecify.annotations.NullMarked;
