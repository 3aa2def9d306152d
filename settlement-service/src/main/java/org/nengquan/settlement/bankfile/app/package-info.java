/** Takes in what the bank wrote and hands out what it is to read, each file once and whole. */
@NullMarked
package org.nengquan.settlement.bankfile.app;

import org.jspecify.annotations.NullMarked;
