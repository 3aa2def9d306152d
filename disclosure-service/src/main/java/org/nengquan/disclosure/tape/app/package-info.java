/** The tape of trades, with prices and quantities and without names. */
@NullMarked
package org.nengquan.disclosure.tape.app;

import org.jspecify.annotations.NullMarked;
