import type { components as Disclosure } from './generated/disclosure'
import type { components as Registry } from './generated/registry'
import type { components as Settlement } from './generated/settlement'
import type { components as Trading } from './generated/trading'
import type { PhaseName } from '@/domain/day'

/**
 * What the workplace reads and sends, in the services' own words: prices and amounts in fen, quantities in tce or t. The
 * generator takes every field of an answer for optional, but the services always write them all.
 */

export type Instrument = Trading['schemas']['Instrument']
export const INSTRUMENTS: readonly Instrument[] = ['ENERGY', 'COAL']

export type Priority = Trading['schemas']['Priority']
export type Side = Trading['schemas']['Side']

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
  session: PhaseName
  halted: boolean
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

export type Level = Omit<Required<Trading['schemas']['Level']>, 'orders'>

export interface Book {
  instrument: Instrument
  bids: Level[]
  asks: Level[]
}

export type TapeTrade = Omit<Required<Trading['schemas']['TapeEntry']>, 'amountFen' | 'businessDate'>

/** What the event stream tells of a trade. */
export interface TradeNews {
  instrument: Instrument
  tradeNumber: string
  priceFen: number
  quantity: number
  mode: TapeTrade['mode']
  at: string
}

export type KLine = Required<Disclosure['schemas']['Candle']>

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

export type PlaceOrder = Trading['schemas']['PlaceOrderRequest']

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

export interface TradingDay {
  businessDate: string
  phase: 'OPEN' | 'CLOSED'
  session: PhaseName
}

export type RuleName = Trading['schemas']['ParameterName']
export type RuleParameter = Required<Trading['schemas']['Parameter']>

export type WhatIf = Omit<Required<Trading['schemas']['WhatIf']>, 'changed'> & {
  /** Without a reason it would be let through. */
  changed: (Required<Omit<Trading['schemas']['Changed'], 'why'>> & { why: Trading['schemas']['Refusal'] | null })[]
}

/** A change of a figure of the rules, and how far two persons have come with it. */
export interface RuleChange {
  number: number
  name: RuleName
  value: number
  valueBefore: number | null
  effectiveFrom: string
  proposal: { id: string; status: string; basis: string; reason?: string | null }
}

export type Participant = Required<Registry['schemas']['Participant']>

export type Holding = Required<Registry['schemas']['Holding']>

export type CashAccount = Required<Settlement['schemas']['CashAccountView']>

export type Project = Required<Registry['schemas']['Project']>

export type Detector = Trading['schemas']['DetectorName']
export const DETECTORS: readonly Detector[] = [
  'WASH_TRADES',
  'MATCHED_TRADES',
  'RELATED_PARTIES',
  'LAYERING',
  'CLOSING_PRESSURE',
  'DEADLINE_SQUEEZE',
  'PRICE_PATTERN',
  'VOLUME_PATTERN',
]
export type CaseState = 'RAISED' | 'UNDER_REVIEW' | 'OUTCOME_PROPOSED' | 'CLOSED'
export const CASE_STATES: readonly CaseState[] = ['RAISED', 'UNDER_REVIEW', 'OUTCOME_PROPOSED', 'CLOSED']
export type CaseOutcome = Trading['schemas']['CaseOutcome']
export const OUTCOMES: readonly CaseOutcome[] = ['NO_BREACH', 'WARNED', 'REFERRED', 'ACCOUNT_RESTRICTED']
export type CaseMove = 'review' | 'notes' | 'proposal' | 'approval' | 'return'

export interface AlertFilter {
  detector: Detector | ''
  caseState: CaseState | ''
}

export interface SurveillanceAlert {
  alertId: string
  businessDate: string
  detector: Detector
  title: { zh: string; en: string }
  instrument: Instrument
  participants: string[]
  stage: Trading['schemas']['AlertStage']
  caseState: CaseState
  explanation: { zh: string; en: string }
  figures: Record<string, number>
  citations: { seq: number; kind: 'ORDER' | 'CANCELLATION' | 'TRADE'; id: string }[]
}

export interface CaseFile {
  standing: { state: CaseState; outcome: CaseOutcome | null; restricted: string[]; reason: string | null }
  entries: { id: number; at: string; person: string; kind: Trading['schemas']['EntryKind']; text: string }[]
}
