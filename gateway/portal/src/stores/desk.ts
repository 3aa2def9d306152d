import { defineStore } from 'pinia'
import { cashAccount, holdings, ownOrders, ownTrades, positions, projects } from '@/api/services'
import { part } from './part'

/** What belongs to the person at the desk: orders, trades, units and money. */
export const useDesk = defineStore('desk', () => {
  const orders = part(ownOrders)
  const trades = part(ownTrades)
  const inMarket = part(positions)
  const held = part(holdings)
  const cash = part(cashAccount)
  const ownProjects = part(projects)
  let waiting: ReturnType<typeof setTimeout> | undefined

  async function refresh(): Promise<void> {
    await Promise.all([orders, trades, inMarket, held, cash].map((each) => each.refresh()))
  }

  /** After something happened; many happenings at once are one. */
  function refreshSoon(milliseconds = 700): void {
    clearTimeout(waiting)
    waiting = setTimeout(() => void refresh(), milliseconds)
  }

  return { orders, trades, inMarket, held, cash, ownProjects, refresh, refreshSoon }
})
