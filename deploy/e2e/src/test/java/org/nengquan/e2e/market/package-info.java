/** The market's processes alone, on a database and a broker of their own: killed, paused and cut off. */
package org.nengquan.e2e.market;
