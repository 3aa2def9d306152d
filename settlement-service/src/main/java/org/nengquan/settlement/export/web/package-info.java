/** Statements and vouchers as files for spreadsheets. */
@NullMarked
package org.nengquan.settlement.export.web;

import org.jspecify.annotations.NullMarked;
