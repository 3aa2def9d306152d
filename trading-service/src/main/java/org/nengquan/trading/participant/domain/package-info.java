/** What the market has been told about those who take part: persons, projects, regions. */
@NullMarked
package org.nengquan.trading.participant.domain;

import org.jspecify.annotations.NullMarked;
