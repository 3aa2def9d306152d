/** Rule parameters over HTTP. */
@NullMarked
package org.nengquan.verification.parameter.web;

import org.jspecify.annotations.NullMarked;
