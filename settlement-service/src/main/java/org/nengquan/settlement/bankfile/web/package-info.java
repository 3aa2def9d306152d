/** Shows which files of the bank were taken in, and which were refused and why. */
@NullMarked
package org.nengquan.settlement.bankfile.web;

import org.jspecify.annotations.NullMarked;
