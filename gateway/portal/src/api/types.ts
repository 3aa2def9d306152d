/** What the workplace reads and sends, in the words of docs/api.md. Prices and amounts in fen, quantities in tce or t. */

export type Instrument = 'ENERGY' | 'COAL'
export const INSTRUMENTS: readonly Instrument[] = ['ENERGY', 'COAL']

export type Priority = 'SAVED' | 'POOL'
export type Side = 'BUY' | 'SELL'

export interface Page<T> {
  items: T[]
  next: string | null
}

export interface Session {
  username: string
  name: string
  uscc: string
  organization: string
  regionCode: string
  roles: string[]
  csrfToken: string
}

/** One instrument today; prices are those of the close before until there is a trade. */
export interface Quotation {
  instrument: Instrument
  businessDate: string | null
  phase: string
  previousCloseFen: number
  lowerLimitFen: number
  upperLimitFen: number
  openFen: number
  highFen: number
  lowFen: number
  lastFen: number
  closeFen: number
  quantity: number
  amountFen: number
  trades: number
}

export interface Level {
  priceFen: number
  quantity: number
}

export interface Book {
  instrument: Instrument
  bids: Level[]
  asks: Level[]
}

export interface TapeTrade {
  tradeNumber: string
  priceFen: number
  quantity: number
  executedAt: string
}

/** What the event stream tells of a trade. */
export interface TradeNews {
  instrument: Instrument
  tradeNumber: string
  priceFen: number
  quantity: number
  at: string
}

export interface KLine {
  date: string
  openFen: number
  highFen: number
  lowFen: number
  closeFen: number
  quantity: number
  amountFen: number
}

export type OrderState = 'RESTING' | 'PARTLY_FILLED' | 'FILLED' | 'CANCELLED' | 'LAPSED'

export interface OwnOrder {
  orderId: string
  clientOrderId: string
  instrument: Instrument
  side: Side
  priority?: Priority | null
  priceFen: number
  quantity: number
  filledQuantity: number
  state: OrderState
  businessDate?: string
  placedAt?: string
}

export interface PlaceOrder {
  clientOrderId: string
  instrument: Instrument
  side: Side
  priority?: Priority
  projectId?: string
  priceFen: number
  quantity: number
}

export interface PlacedOrder {
  orderId: string
  state: OrderState
  filledQuantity: number
  trades: { tradeNumber: string; quantity: number; priceFen: number }[]
}

export interface OwnTrade {
  tradeNumber: string
  businessDate: string
  instrument: Instrument
  side: Side
  priceFen: number
  quantity: number
  amountFen?: number
  executedAt?: string
}

export interface Positions {
  cash: { freeFen: number; reservedFen: number }
  quota: { instrument: Instrument; priority: Priority; free: number; reserved: number }[]
}

export interface Holding {
  instrument: Instrument
  origin: string
  priority: Priority
  category: string
  vintageYear: number
  available: number
  locked: number
  inTrading: number
}

export interface CashAccount {
  uscc: string
  availableFen: number
  inTradingFen: number
  claimedFen: number
}

export interface Project {
  projectId: string
  projectNumber: string
  uscc: string
  name: string
  jointReview: 'PENDING' | 'PASSED' | 'REFUSED'
  energyPurchaseQuantity: number
  coalPurchaseQuantity: number
}
