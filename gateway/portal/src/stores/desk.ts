import { defineStore } from 'pinia'
import { barringsOf } from '@/api/modes'
import { cashAccount, holdingsOf, ordersOf, positionsOf, projects, tradesOf } from '@/api/services'
import type { Instrument, Priority } from '@/api/types'
import { part } from './part'
import { useSession } from './session'

/**
 * What belongs to the organization of the person at the desk: orders, trades, units and money. A city or the province
 * may see more than its own; at this desk it trades, so it sees its own.
 */
export const useDesk = defineStore('desk', () => {
  const session = useSession()
  const uscc = (): string => session.person?.uscc ?? ''
  const orders = part(() => ordersOf(uscc()))
  const trades = part(() => tradesOf(uscc()))
  const barrings = part(() => barringsOf(uscc()))
  const inMarket = part(() => positionsOf(uscc()))
  const held = part(() => holdingsOf(uscc()))
  const cash = part(cashAccount)
  const ownProjects = part(() => projects().then((all) => all.filter((project) => project.uscc === uscc())))
  let waiting: ReturnType<typeof setTimeout> | undefined

  async function refresh(): Promise<void> {
    await Promise.all([orders, trades, barrings, inMarket, held, cash].map((each) => each.refresh()))
  }

  /** After something happened; many happenings at once are one. */
  function refreshSoon(milliseconds = 700): void {
    clearTimeout(waiting)
    waiting = setTimeout(() => void refresh(), milliseconds)
  }

  /** Units handed to the market that nothing has reserved. */
  function freeQuota(instrument: Instrument, priority: Priority): number {
    const held = inMarket.data?.quota.find((each) => each.instrument === instrument && each.priority === priority)
    return held?.free ?? 0
  }

  return { freeQuota, orders, trades, barrings, inMarket, held, cash, ownProjects, refresh, refreshSoon }
})
