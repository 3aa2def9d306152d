/** Money is a whole number of fen, as everywhere on the platform; 元 exist only on the screen. */

const YUAN = /^(\d{1,13})(?:\.(\d{1,2}))?$/

/** Exact fen of an amount typed in 元, such as "203.5" → 20350; null if it is no amount with at most two decimals. */
export function fenOfYuan(typed: string): number | null {
  const match = YUAN.exec(typed.trim().replaceAll(',', '').replaceAll('，', ''))
  if (!match) {
    return null
  }
  const fen = Number(match[1]! + (match[2] ?? '').padEnd(2, '0'))
  return Number.isSafeInteger(fen) ? fen : null
}

/** "1,234,567.89" of 123456789 fen, digit by digit and not by division. */
export function yuanOfFen(fen: number): string {
  const digits = Math.abs(fen).toString().padStart(3, '0')
  return (fen < 0 ? '-' : '') + grouped(digits.slice(0, -2)) + '.' + digits.slice(-2)
}

/** What a person edits: no separators. */
export function plainYuanOfFen(fen: number): string {
  return yuanOfFen(fen).replaceAll(',', '')
}

/** "1,234,567" of a whole quantity. */
export function groupedQuantity(quantity: number): string {
  return (quantity < 0 ? '-' : '') + grouped(Math.abs(quantity).toString())
}

/** A whole positive quantity as typed, or null. */
export function quantityOf(typed: string): number | null {
  const plain = typed.trim().replaceAll(',', '').replaceAll('，', '')
  const quantity = /^\d{1,15}$/.test(plain) ? Number(plain) : 0
  return quantity > 0 ? quantity : null
}

/** price × quantity in fen, or null where the product is beyond exact numbers. */
export function amountFen(priceFen: number, quantity: number): number | null {
  const amount = BigInt(priceFen) * BigInt(quantity)
  return amount <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(amount) : null
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ',')
}
