import { list, post } from './client'
import type { components } from './generated/registry'
import type { Participant } from './types'

/** How an account ends, and who takes its place (办法§10); decided by two persons. */

type Registry = components['schemas']
const PARTICIPANTS = '/api/registry/v1/participants'

/** What a person at this page may propose; the registry has further moves of its own. */
export const CLOSING_MOVES = ['BEGIN_CLOSING', 'ABANDON_CLOSING', 'CLOSE'] as const
export type ClosingMove = (typeof CLOSING_MOVES)[number]
export const CLOSING_GROUNDS = ['CEASED', 'CARBON_MARKET', 'MERGER', 'INHERITANCE'] as const
export type ClosingGround = (typeof CLOSING_GROUNDS)[number]
/** Who merges or inherits takes units and projects over. */
export const hasSuccessor = (ground: ClosingGround): boolean => ground === 'MERGER' || ground === 'INHERITANCE'

export type AccountChange = Required<Omit<Registry['AccountChange'], 'closingGround' | 'successorUscc' | 'sellsThrough'>> & {
  closingGround: ClosingGround | null
  successorUscc: string | null
  sellsThrough: string | null
}
export type ProposeClosing = Registry['AccountChangeRequest']
export const participants = (): Promise<Participant[]> => list(`${PARTICIPANTS}?limit=200`)
const changes = (uscc: string): string => `${PARTICIPANTS}/${encodeURIComponent(uscc)}/state-changes`
export const accountChanges = (uscc: string): Promise<AccountChange[]> => list(changes(uscc))
export const proposeClosing = (uscc: string, closing: ProposeClosing, key: string): Promise<AccountChange> =>
  post(changes(uscc), closing, key)
export const approveChange = (uscc: string, id: string, key: string): Promise<AccountChange> =>
  post(`${changes(uscc)}/${id}/approval`, {}, key)
export const rejectChange = (uscc: string, id: string, reason: string, key: string): Promise<AccountChange> =>
  post(`${changes(uscc)}/${id}/rejection`, { reason }, key)
