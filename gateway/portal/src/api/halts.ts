import { get, list, post } from './client'
import type { components } from './generated/trading'
import type { Instrument } from './types'

/** What stops and moves the market besides its day: halts with their notice, and the calendar. */

type Trading = components['schemas']
const API = '/api/trading/v1'

export type HaltAction = Trading['Action']
export type Halt = Required<Omit<Trading['HaltView'], 'instrument' | 'reason' | 'state' | 'decidedAt'>> & {
  instrument: Instrument | null
  reason: { zh: string; en: string }
  state: 'PROPOSED' | 'APPROVED' | 'REJECTED'
  decidedAt: string | null
}
const HALTS = `${API}/halts`
export const halts = (): Promise<Halt[]> => list(`${HALTS}?limit=50`)
export const proposeHalt = (
  halt: { action: HaltAction; instrument?: Instrument; reason: { zh: string; en: string } },
  key: string,
): Promise<Halt> => post(HALTS, halt, key)
export const approveHalt = (id: string, key: string): Promise<Halt> => post(`${HALTS}/${id}/approval`, {}, key)
export const rejectHalt = (id: string, _reason: string, key: string): Promise<Halt> =>
  post(`${HALTS}/${id}/rejection`, {}, key)

export type DayKind = Trading['Kind']
export const DAY_KINDS: readonly DayKind[] = ['HOLIDAY', 'MAKE_UP_WORKDAY', 'ORDINARY']
export type CalendarDay = Required<Trading['Holiday']>
export interface CalendarChange {
  number: number
  proposal: { id: string; status: string; basis: string }
  days: CalendarDay[]
}
const CHANGES = `${API}/calendar-changes`
export const calendarYear = (year: number): Promise<CalendarDay[]> =>
  get<{ days: CalendarDay[] }>(`${API}/calendar/${year}`).then((found) => found.days)
export const calendarChanges = (): Promise<CalendarChange[]> => list(`${CHANGES}?limit=50`)
export const proposeCalendar = (change: { basis: string; days: CalendarDay[] }, key: string): Promise<unknown> =>
  post(CHANGES, change, key)
export const approveCalendar = (id: string, key: string): Promise<unknown> => post(`${CHANGES}/${id}/approval`, {}, key)
export const rejectCalendar = (id: string, reason: string, key: string): Promise<unknown> =>
  post(`${CHANGES}/${id}/rejection`, { reason }, key)
