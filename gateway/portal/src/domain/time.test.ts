import { expect, it } from 'vitest'
import { clockTime } from './time'

it('tells the time of Shanghai', () => expect(clockTime('2026-01-05T01:30:05Z')).toBe('09:30:05'))
it.each([null, undefined, '', 'soon'])('says nothing of %s', (instant) => expect(clockTime(instant)).toBe('–'))
