/** Yearly reports over HTTP. */
@NullMarked
package org.nengquan.verification.consumption.web;

import org.jspecify.annotations.NullMarked;
