import { expect, it } from 'vitest'
import { clockTime, dayAndTime } from './time'

it('tells the time of Shanghai', () => expect(clockTime('2026-01-05T01:30:05Z')).toBe('09:30:05'))
it.each([null, undefined, '', 'soon'])('says nothing of %s', (instant) => expect(clockTime(instant)).toBe('–'))
it('tells the day of Shanghai', () => expect(dayAndTime('2026-01-04T18:30:05Z')).toBe('2026-01-05 02:30:05'))
it('says nothing of no instant', () => expect(dayAndTime(null)).toBe('–'))
