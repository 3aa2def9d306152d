import { expect, it } from 'vitest'
import { nextPhases, trades } from './day'

it('leads from the morning to lunch or, on half a day, to the closing', () =>
  expect(nextPhases('MORNING')).toEqual(['LUNCH', 'CLOSING']))
it('leaves a day without a timetable alone', () => expect(nextPhases('CONTINUOUS')).toEqual([]))
it.each(['MORNING', 'AFTERNOON', 'CONTINUOUS'] as const)('trades in %s', (phase) => expect(trades(phase)).toBe(true))
it.each(['PRE_OPEN', 'LUNCH', 'CLOSING', 'CLOSED'] as const)('rests in %s', (phase) => expect(trades(phase)).toBe(false))
