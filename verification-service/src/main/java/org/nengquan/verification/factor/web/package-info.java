/** Shows the factor table to everybody. */
@NullMarked
package org.nengquan.verification.factor.web;

import org.jspecify.annotations.NullMarked;
