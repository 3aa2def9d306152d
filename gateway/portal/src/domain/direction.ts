import { yuanOfFen } from './money'

/** Where a price went against the close before. Red and ▲ is up, green and ▼ is down, as on every Chinese market. */
export type Direction = 'up' | 'down' | 'flat'

export const ARROWS: Record<Direction, string> = { up: '▲', down: '▼', flat: '–' }

export function directionOf(priceFen: number | null, previousFen: number | null): Direction {
  if (priceFen === null || previousFen === null || priceFen === previousFen) {
    return 'flat'
  }
  return priceFen > previousFen ? 'up' : 'down'
}

/** "+3.50" */
export function signedYuan(fen: number): string {
  return (fen > 0 ? '+' : '') + yuanOfFen(fen)
}

/** "+1.75%" in hundredths of a per cent, rounded half away from zero, in whole numbers. */
export function percentChange(priceFen: number, previousFen: number): string {
  if (previousFen <= 0) {
    return '–'
  }
  const difference = priceFen - previousFen
  const hundredths = Math.trunc((Math.abs(difference) * 20000 + previousFen) / (2 * previousFen))
  return signedYuan(difference < 0 ? -hundredths : hundredths) + '%'
}
