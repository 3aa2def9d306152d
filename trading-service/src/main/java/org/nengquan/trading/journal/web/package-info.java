/** Leads requests to the replica that owns the shard. */
@NullMarked
package org.nengquan.trading.journal.web;

import org.jspecify.annotations.NullMarked;
