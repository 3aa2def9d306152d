/** The integrity report over HTTP. */
@NullMarked
package org.nengquan.verification.integrity.web;

import org.jspecify.annotations.NullMarked;
