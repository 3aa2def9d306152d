import { get, list, post } from './client'
import type { components } from './generated/trading'
import type { Instrument, PlacedOrder, PlaceOrder, Priority } from './types'

/** The ways of trading besides placing an order: taking a listing, blocks, auctions, directed offers and first calls. */

type Trading = components['schemas']
const API = '/api/trading/v1'

export type Listing = Required<Trading['ListedOrder']>
export const listings = (of: Instrument): Promise<Listing[]> => list(`${API}/listings?instrument=${of}&limit=100`)
export const takeListing = (listingId: string, order: PlaceOrder): Promise<PlacedOrder> =>
  post(`${API}/listings/${listingId}/taking`, order, order.clientOrderId)

export type BlockState = 'PROPOSED' | 'CONFIRMED' | 'REJECTED' | 'WITHDRAWN' | 'LAPSED' | 'BARRED'
export type Block = Required<Omit<Trading['BlockView'], 'state' | 'tradeNumber'>> & {
  state: BlockState
  tradeNumber: string | null
}
export type ProposeBlock = Trading['ProposeBlockRequest']
const BLOCKS = `${API}/block-agreements`
export const blocksOf = (uscc: string): Promise<Block[]> => list(`${BLOCKS}?uscc=${uscc}&limit=100`)
export const proposeBlock = (block: ProposeBlock): Promise<Block> => post(BLOCKS, block, block.clientBlockId)
export const confirmBlock = (
  blockId: string,
  share: { priority?: Priority; projectId?: string },
  key: string,
): Promise<Block> => post(`${BLOCKS}/${blockId}/confirmation`, share, key)
export const endBlock = (blockId: string, how: 'rejection' | 'withdrawal', key: string): Promise<Block> =>
  post(`${BLOCKS}/${blockId}/${how}`, {}, key)

export type AuctionState = 'ANNOUNCED' | 'BIDDING' | 'REVEALING' | 'SOLD' | 'CANCELLED'
export type Auction = Required<Omit<Trading['AuctionView'], 'state' | 'result' | 'seed' | 'priority'>> & {
  state: AuctionState
  priority: Priority | null
  seed: string | null
  result: Required<Trading['Result']> | null
}
export type Standing = 'WON' | 'WON_IN_PART' | 'LOST' | 'OUTSIDE_RESERVE' | 'BARRED'
export type CurveBid = Required<Omit<Trading['CurveBid'], 'standing'>> & { standing: Standing }
export interface WholeAuction {
  auction: Auction
  commitments: string[]
  curve: CurveBid[]
}
export type BidState = 'SEALED' | 'OPENED' | 'UNOPENED' | Standing
export interface OwnBid {
  bidId: string
  auctionId: string
  sealedAt: string
  cover: number
  depositFen: number
  commitment: string
  state: BidState
  priceFen: number | null
  quantity: number | null
  awarded: number | null
  paidFen: number | null
  forfeitedFen: number
}
export type Announcement = Trading['AnnounceRequest']
export type Sealing = Trading['SealRequest']
export type Opening = Trading['OpenRequest']
const AUCTIONS = `${API}/auctions`
export const auctions = (): Promise<Auction[]> => list(`${AUCTIONS}?limit=100`)
export const auction = (auctionId: string): Promise<WholeAuction> => get(`${AUCTIONS}/${encodeURIComponent(auctionId)}`)
export const announceAuction = (announced: Announcement, key: string): Promise<Auction> => post(AUCTIONS, announced, key)
export const sealBid = (auctionId: string, sealing: Sealing, key: string): Promise<OwnBid> =>
  post(`${AUCTIONS}/${auctionId}/bids`, sealing, key)
export const openBid = (auctionId: string, opening: Opening, key: string): Promise<OwnBid> =>
  post(`${AUCTIONS}/${auctionId}/opening`, opening, key)
export const ownBids = (): Promise<OwnBid[]> => list(`${API}/auction-bids?limit=200`)

export type DirectedState = 'PROPOSED' | 'OPEN' | 'ACCEPTED' | 'LAPSED' | 'BARRED'
export type DirectedOffer = Required<Omit<Trading['DirectedOfferView'], 'state'>> & { state: DirectedState }
export type ProposeDirected = Trading['DirectedOfferRequest']
const DIRECTED = `${API}/directed-offers`
export const directedOffers = (): Promise<DirectedOffer[]> => list(`${DIRECTED}?limit=100`)
export const proposeDirected = (offer: ProposeDirected, key: string): Promise<DirectedOffer> => post(DIRECTED, offer, key)
export const approveDirected = (offerId: string, key: string): Promise<DirectedOffer> =>
  post(`${DIRECTED}/${offerId}/approval`, {}, key)
export const acceptDirected = (offerId: string, quantity: number, key: string): Promise<DirectedOffer> =>
  post(`${DIRECTED}/${offerId}/acceptance`, { quantity }, key)

export type FirstCallState = 'OPEN' | 'TAKEN' | 'FREED' | 'BARRED'
export type FirstCall = Required<Omit<Trading['FirstCallView'], 'state'>> & { state: FirstCallState }
const FIRST_CALLS = `${API}/first-calls`
export const firstCalls = (): Promise<FirstCall[]> => list(`${FIRST_CALLS}?limit=100`)
export const offerToCity = (offered: { instrument: Instrument; quantity: number }, key: string): Promise<FirstCall> =>
  post(FIRST_CALLS, offered, key)
export const takeUp = (callId: string, quantity: number, key: string): Promise<FirstCall> =>
  post(`${FIRST_CALLS}/${callId}/taking`, { quantity }, key)

export type BarringKind = 'ORDER' | 'BLOCK' | 'AUCTION' | 'BID' | 'DIRECTED_OFFER' | 'FIRST_CALL'
/** What the market ended because its party may not trade any more, and why. */
export type Barring = Required<Omit<Trading['BarringView'], 'kind' | 'why'>> & {
  kind: BarringKind
  why: Required<Omit<Trading['Refusal'], 'title' | 'remedy'>> & Record<'title' | 'remedy', Required<Trading['Text']>>
}
export const barringsOf = (uscc: string): Promise<Barring[]> => list(`${API}/barrings?uscc=${uscc}&limit=100`)
