import { get, list as items, post } from './client'
import type { PhaseName } from '@/domain/day'
import type {
  AlertFilter,
  Book,
  CaseFile,
  CaseMove,
  CashAccount,
  Holding,
  Instrument,
  KLine,
  OwnOrder,
  OwnTrade,
  Participant,
  PlacedOrder,
  PlaceOrder,
  Positions,
  Priority,
  Project,
  RuleChange,
  RuleName,
  RuleParameter,
  Quotation,
  Session,
  SurveillanceAlert,
  TapeTrade,
  TradingDay,
  WhatIf,
} from './types'

/** Every address that the workplaces know, with those of `modes.ts`; nothing else in the portal writes a path. */

export const whoAmI = (): Promise<Session> => get('/api/session')

export const STREAM = '/api/trading/v1/stream'
export const quotations = (): Promise<Quotation[]> => items('/api/trading/v1/markets')
export const book = (of: Instrument): Promise<Book> => get(`/api/trading/v1/markets/${of}/book`)
export const tape = (of: Instrument): Promise<TapeTrade[]> => items(`/api/trading/v1/markets/${of}/tape?limit=12`)
export const ordersOf = (uscc: string): Promise<OwnOrder[]> => items(`/api/trading/v1/orders?uscc=${uscc}&limit=100`)
export const tradesOf = (uscc: string): Promise<OwnTrade[]> => items(`/api/trading/v1/trades?uscc=${uscc}&limit=100`)
export const positionsOf = (uscc: string): Promise<Positions> => get(`/api/trading/v1/positions?uscc=${uscc}`)
export const placeOrder = (order: PlaceOrder): Promise<PlacedOrder> =>
  post('/api/trading/v1/orders', order, order.clientOrderId)
export const cancelOrder = (orderId: string, key: string): Promise<unknown> =>
  post(`/api/trading/v1/orders/${orderId}/cancellation`, {}, key)

const release = (released: object, key: string): Promise<unknown> =>
  post('/api/trading/v1/position-releases', released, key)
export const handQuotaBack = (
  released: { instrument: Instrument; priority: Priority; quantity: number },
  key: string,
): Promise<unknown> => release({ kind: 'QUOTA', ...released }, key)
export const handCashBack = (released: { amountFen: number }, key: string): Promise<unknown> =>
  release({ kind: 'CASH', ...released }, key)

export const currentDay = (): Promise<TradingDay> => get('/api/trading/v1/trading-days/current')
export const nextDay = (): Promise<{ businessDate: string }> => get('/api/trading/v1/trading-days/next')
export const openDay = (businessDate: string, timetable: boolean, key: string): Promise<TradingDay> =>
  post('/api/trading/v1/trading-days', { businessDate, timetable }, key)
export const movePhase = (businessDate: string, phase: PhaseName, key: string): Promise<TradingDay> =>
  post(`/api/trading/v1/trading-days/${businessDate}/phase`, { phase }, key)
export const closeDay = (businessDate: string, key: string): Promise<TradingDay> =>
  post(`/api/trading/v1/trading-days/${businessDate}/closing`, {}, key)

const RULE_CHANGES = '/api/trading/v1/rule-changes'
export const ruleParameters = (): Promise<RuleParameter[]> => items('/api/trading/v1/rule-parameters')
export const ruleChanges = (): Promise<RuleChange[]> => items(`${RULE_CHANGES}?limit=100`)
export const whatIf = (id: string): Promise<WhatIf> => get(`${RULE_CHANGES}/${id}/what-if?orders=1000`)
export const proposeRule = (
  change: { name: RuleName; value: number; effectiveFrom: string; basis: string },
  key: string,
): Promise<unknown> => post(RULE_CHANGES, change, key)
export const approveRule = (id: string, key: string): Promise<unknown> => post(`${RULE_CHANGES}/${id}/approval`, {}, key)
export const rejectRule = (id: string, reason: string, key: string): Promise<unknown> =>
  post(`${RULE_CHANGES}/${id}/rejection`, { reason }, key)

export const participant = (uscc: string): Promise<Participant> => get(`/api/registry/v1/participants/${uscc}`)
export const holdingsOf = (uscc: string): Promise<Holding[]> => items(`/api/registry/v1/holdings?uscc=${uscc}`)
export const projects = (): Promise<Project[]> => items('/api/registry/v1/projects')
export const handQuotaToTrading = (
  handed: { instrument: Instrument; priority: Priority; quantity: number },
  key: string,
): Promise<unknown> => post('/api/registry/v1/transfers-to-trading', handed, key)

export const cashAccount = (): Promise<CashAccount> => get('/api/settlement/v1/cash-account')
export const handCashToTrading = (handed: { amountFen: number }, key: string): Promise<unknown> =>
  post('/api/settlement/v1/transfers-to-trading', handed, key)

export const kLines = (of: Instrument, period: 'DAY' | 'WEEK'): Promise<KLine[]> =>
  items(`/api/disclosure/v1/k-lines/${of}?period=${period}&limit=200`)

export const alerts = (filter: AlertFilter): Promise<SurveillanceAlert[]> =>
  items(`/api/trading/v1/surveillance-alerts?limit=200&detector=${filter.detector}&caseState=${filter.caseState}`)
export const caseOf = (alertId: string): Promise<CaseFile> => get(`/api/trading/v1/surveillance-cases/${alertId}`)
export const moveCase = (alertId: string, move: CaseMove, body: object, key: string): Promise<unknown> =>
  post(`/api/trading/v1/surveillance-cases/${alertId}/${move}`, body, key)
