package org.nengquan.registry.handover.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.quota.domain.Instrument;
import org.nengquan.registry.quota.domain.Priority;

/**
 * Units that the market gives back.
 *
 * @param id its key, the same in registry and market
 * @param uscc whose units
 * @param instrument of what
 * @param priority saved units or pool units
 * @param quantity how many
 * @param on business date of the market
 */
public record Release(UUID id, Uscc uscc, Instrument instrument, Priority priority, long quantity, LocalDate on) {}
