import { expect, it } from 'vitest'
import { lastTradingDay } from './workdays'

const holidays = [
  { date: '2022-10-03', kind: 'HOLIDAY' as const },
  { date: '2022-10-04', kind: 'HOLIDAY' as const },
  { date: '2022-10-08', kind: 'MAKE_UP_WORKDAY' as const },
]

it('counts the first day', () => expect(lastTradingDay('2022-07-04', 1, holidays)).toBe('2022-07-04'))
it('passes over weekends', () => expect(lastTradingDay('2022-07-01', 3, holidays)).toBe('2022-07-05'))
it('passes over holidays', () => expect(lastTradingDay('2022-09-30', 2, holidays)).toBe('2022-10-05'))
it('does not trade on a weekend that is worked', () => expect(lastTradingDay('2022-10-07', 2, holidays)).toBe('2022-10-10'))
it('says nothing of a year that is not entered', () => expect(lastTradingDay('2022-12-30', 2, holidays)).toBeNull())
