import { defineStore } from 'pinia'
import { calendarYear } from '@/api/halts'
import { auctions as allAuctions, blocksOf, directedOffers, firstCalls, listings as openListings, ownBids } from '@/api/modes'
import type { DayNotice } from '@/domain/workdays'
import { useMarket } from './market'
import { part } from './part'
import { useSession } from './session'

/** The ways of trading besides placing an order. Those who oversee the market see everybody's agreements and offers. */
export const useModes = defineStore('modes', () => {
  const session = useSession()
  const market = useMarket()
  const listings = part(() => openListings(market.selected))
  const blocks = part(() => blocksOf(session.mayAgree ? (session.person?.uscc ?? '') : ''))
  const auctions = part(allAuctions)
  const bids = part(() => (session.bids ? ownBids() : Promise.resolve([])))
  const directed = part(directedOffers)
  const calls = part(firstCalls)
  const calendar = part(() => Promise.all(yearsOf(calls.data ?? []).map(known)).then((years) => years.flat()))

  async function refreshOffers(): Promise<void> {
    await Promise.all([directed.refresh(), calls.refresh()])
    if (calls.data?.length && !calendar.data) {
      await calendar.refresh()
    }
  }

  return { listings, blocks, auctions, bids, directed, calls, calendar, refreshOffers }
})

/** A window that begins in one year may end in the next: twice its days and a long holiday later it is over. */
function yearsOf(calls: { offeredOn: string; windowDays: number }[]): number[] {
  const years = calls.flatMap(({ offeredOn, windowDays }) => {
    const end = new Date(Date.parse(offeredOn) + (2 * windowDays + 14) * 86_400_000)
    return [Number(offeredOn.slice(0, 4)), end.getUTCFullYear()]
  })
  return [...new Set(years)]
}

/** A year whose calendar is not entered yet says nothing. */
function known(year: number): Promise<DayNotice[]> {
  return calendarYear(year).catch(() => [])
}
