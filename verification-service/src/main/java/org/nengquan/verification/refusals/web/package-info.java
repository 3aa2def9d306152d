/** The stored refusals over HTTP. */
@NullMarked
package org.nengquan.verification.refusals.web;

import org.jspecify.annotations.NullMarked;
