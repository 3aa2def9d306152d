/** Answers auditors whether the published figures still add up. */
@NullMarked
package org.nengquan.disclosure.integrity.web;

import org.jspecify.annotations.NullMarked;
