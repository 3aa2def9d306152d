import { get, list, post } from './client'
import type { components as Disclosure } from './generated/disclosure'
import type { components as Verification } from './generated/verification'
import type { Instrument } from './types'

/** What a unit consumed in a year (方案二(四)), and what the credit platform is told of those who owe for it (办法§24). */

type Verified = Verification['schemas']
const API = '/api/verification/v1'
const REPORTS = `${API}/consumption-reports`

export type ReportState = 'REPORTED' | 'VERIFIED' | 'RETURNED' | 'ACCEPTED'
export type ConsumptionReport = Required<
  Omit<Verified['ConsumptionReport'], 'status' | 'verified' | 'returnReason' | 'acceptedOn' | 'calculation'>
> & {
  status: ReportState
  verified: Required<Verified['VerifiedConsumption']> | null
  returnReason: string | null
  acceptedOn: string | null
}
export type EnergyUse = Verified['EnergyUseEntry']
export type DeclareYear = Verified['ConsumptionReportRequest']
export type FoundYear = { reportSha256: string; energyUse: EnergyUse[]; outputQuantity: string }
export const consumptionReports = (): Promise<ConsumptionReport[]> => list(`${REPORTS}?limit=200`)
export const reportConsumption = (declared: DeclareYear, key: string): Promise<ConsumptionReport> =>
  post(REPORTS, declared, key)
export const verifyConsumption = (reportId: string, found: FoundYear, key: string): Promise<ConsumptionReport> =>
  post(`${REPORTS}/${reportId}/verification`, found, key)
export const acceptConsumption = (reportId: string, key: string): Promise<ConsumptionReport> =>
  post(`${REPORTS}/${reportId}/acceptance`, {}, key)
export const returnConsumption = (reportId: string, reason: string, key: string): Promise<ConsumptionReport> =>
  post(`${REPORTS}/${reportId}/return`, { reason }, key)

export type Factor = Required<Pick<Verified['FactorAnswer'], 'code' | 'name' | 'amountUnit'>>
export interface FactorTable {
  electricityBasis: 'CALORIFIC' | 'EQUIVALENT'
  items: Factor[]
}
/** The table by which the energy of that year is computed: that of its last day. */
export const factorsOf = (year: number): Promise<FactorTable> => get(`${API}/energy-factors?on=${year}-12-31`)
export type Verifier = Required<Pick<Verified['VerifierAnswer'], 'uscc' | 'name' | 'accreditedUntil'>>
export const verifiers = (): Promise<Verifier[]> => list(`${API}/verifiers?limit=200`)

export interface CreditRecord {
  number: number
  kind: 'PERFORMANCE' | 'SANCTION'
  uscc: string
  name: string
  regionCode: string
  cycleNumber: string
  year: number
  instrument: Instrument
  recordedOn: string
  performance: Required<Disclosure['schemas']['Performance']> | null
  sanction: Required<Disclosure['schemas']['Sanction']> | null
}
export const creditRecords = (): Promise<CreditRecord[]> => list('/api/disclosure/v1/credit-records?limit=200')
