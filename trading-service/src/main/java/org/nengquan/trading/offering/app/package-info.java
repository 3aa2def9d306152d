/** Offers units to one named party: the province to a project, a saver to its city. */
@NullMarked
package org.nengquan.trading.offering.app;

import org.jspecify.annotations.NullMarked;
