import { expect, test } from 'vitest'
import { figure } from './rules'

test('a figure is written with the unit that its name ends with', () => {
  expect(figure('LISTING_PRICE_LIMIT_PERCENT', 10)).toBe('10 %')
  expect(figure('FIRST_CLOSE_ENERGY_FEN', 20000)).toBe('200.00 元')
  expect(figure('LOT', 1000)).toBe('1,000')
})
