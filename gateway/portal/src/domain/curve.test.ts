import { expect, it } from 'vitest'
import { curveOf, FRAME } from './curve'

const bids = [
  { bidFen: 21000, quantity: 300, awarded: 300 },
  { bidFen: 20500, quantity: 400, awarded: 200 },
  { bidFen: 20100, quantity: 300, awarded: 0 },
]

it('steps from bid to bid over the whole width', () => {
  const curve = curveOf(bids, 500, 20000, 20500)
  expect(curve.line.match(/[ML]/g)).toHaveLength(3)
  expect(curve.line.startsWith(`M${FRAME.left} `)).toBe(true)
  expect(curve.line.endsWith(`H${FRAME.width - FRAME.right}`)).toBe(true)
})

it('marks what was put up where the last winner stops', () => {
  const curve = curveOf(bids, 500, 20000, 20500)
  expect(curve.won.endsWith(`H${curve.lotX}`)).toBe(true)
  expect(curve.lotX).toBe(FRAME.left + (FRAME.width - FRAME.left - FRAME.right) / 2)
})

it('draws a dear price above a cheap one', () => {
  const { reserveY, marginalY } = curveOf(bids, 500, 20000, 20500)
  expect(marginalY).toBeLessThan(reserveY)
})

it('has no marginal price and no line without bids', () => {
  const { line, won, marginalY } = curveOf([], 500, 20000, 0)
  expect([line, won, marginalY]).toEqual(['', '', null])
})

it('has figures at both axes, each once', () => {
  const { prices, quantities } = curveOf([], 2, 20000, 0)
  expect(prices).toHaveLength(5)
  expect(quantities.map((each) => each.quantity)).toEqual([0, 1, 2])
})
