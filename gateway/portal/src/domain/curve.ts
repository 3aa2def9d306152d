/** A bid as far as a drawing needs it, best first: price in fen, whole units, and how many of them were awarded. */
export interface Step {
  bidFen: number
  quantity: number
  awarded: number
}

/** Where the lines of a bid curve lie. Fractions of pixels are good enough for a picture. */
export interface Curve {
  line: string
  /** The part of the curve that was awarded something. */
  won: string
  /** How far the quantity that was put up reaches. */
  lotX: number
  reserveY: number
  /** The price of the last bid that won anything; null if none did. */
  marginalY: number | null
  prices: { fen: number; y: number }[]
  quantities: { quantity: number; x: number }[]
}

/** The room for a drawing, with its margins for the figures at the axes. */
export const FRAME = { width: 640, height: 300, left: 70, right: 32, top: 12, bottom: 28 }
const TICKS = 4

/** Price over quantity, bid after bid; the width of a step is what the bid asks for. */
export function curveOf(bids: Step[], lot: number, reserveFen: number, marginalFen: number): Curve {
  const total = bids.reduce((sum, bid) => sum + bid.quantity, 0)
  const most = Math.max(total, lot, 1)
  const fens = [...bids.map((bid) => bid.bidFen), reserveFen]
  const [low, high] = around(Math.min(...fens), Math.max(...fens))
  const x = (quantity: number) => round(FRAME.left + (quantity * (FRAME.width - FRAME.left - FRAME.right)) / most)
  const y = (fen: number) =>
    round(FRAME.top + ((high - fen) * (FRAME.height - FRAME.top - FRAME.bottom)) / (high - low))
  const winners = bids.filter((bid) => bid.awarded > 0)
  return {
    line: steps(bids, x, y),
    won: steps(winners.map((bid) => ({ ...bid, quantity: bid.awarded })), x, y),
    lotX: x(lot),
    reserveY: y(reserveFen),
    marginalY: winners.length ? y(marginalFen) : null,
    prices: ticks(low, high).map((fen) => ({ fen, y: y(fen) })),
    quantities: ticks(0, most).map((quantity) => ({ quantity, x: x(quantity) })),
  }
}

/** A tenth of the span, and at least one 元, above and below. */
function around(low: number, high: number): [number, number] {
  const room = Math.max(100, Math.round((high - low) / 10))
  return [Math.max(0, low - room), high + room]
}

function steps(bids: Step[], x: (quantity: number) => number, y: (fen: number) => number): string {
  let before = 0
  return bids
    .map((bid, index) => {
      const from = x(before)
      before += bid.quantity
      return `${index === 0 ? 'M' : 'L'}${from} ${y(bid.bidFen)}H${x(before)}`
    })
    .join('')
}

function ticks(from: number, to: number): number[] {
  return [...new Set(Array.from({ length: TICKS + 1 }, (_, i) => Math.round(from + ((to - from) * i) / TICKS)))]
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10
}
