import type { RuleName } from '@/api/types'
import { groupedQuantity, yuanOfFen } from './money'

/** A figure of the rules as people write it: the unit stands at the end of its name. */
export function figure(name: RuleName, value: number): string {
  if (name.endsWith('_FEN')) {
    return `${yuanOfFen(value)} 元`
  }
  return name.endsWith('_PERCENT') ? `${value} %` : groupedQuantity(value)
}
