/** What a bidder seals: price in fen for each unit, whole units. */
export interface Bid {
  auctionId: string
  uscc: string
  priceFen: number
  quantity: number
}

/** A sealed bid as its bidder keeps it: the market has the commitment only, and without the nonce nobody can open it. */
export interface SealedBid extends Bid {
  nonce: string
  commitment: string
}

const FORM = 'nengquan.sealed-bid.v1'

/** Seals under a nonce of 256 bits drawn by lot, so that the few plausible prices cannot be tried out. */
export async function seal(bid: Bid): Promise<SealedBid> {
  const nonce = hex(crypto.getRandomValues(new Uint8Array(32)))
  return { ...bid, nonce, commitment: await commitmentOf({ ...bid, nonce }) }
}

/** SHA-256 over the seven lines that the market's interface names. */
export async function commitmentOf(bid: Bid & { nonce: string }): Promise<string> {
  const lines = ['nengquan.auction-bid.v1', bid.auctionId, bid.uscc, bid.priceFen, bid.quantity, bid.nonce, 'end']
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(lines.join('\n')))))
}

/** Browsers compute SHA-256 only for pages that came over https or from this machine. */
export function canSeal(): boolean {
  return typeof crypto.subtle !== 'undefined'
}

/** The file that the bidder keeps. */
export function writeSealed(bid: SealedBid): string {
  return JSON.stringify({ form: FORM, ...bid }, null, 2)
}

/** The bid in such a file; null if it is none, or if its figures are not those of its commitment. */
export async function readSealed(text: string): Promise<SealedBid | null> {
  const bid = parsed(text)
  return bid && (await commitmentOf(bid)) === bid.commitment ? bid : null
}

function parsed(text: string): SealedBid | null {
  const { form, ...bid } = objectIn(text) as { form?: string } & SealedBid
  const figures = [bid.priceFen, bid.quantity].every((figure) => Number.isSafeInteger(figure) && figure > 0)
  const words = [bid.auctionId, bid.uscc, bid.nonce, bid.commitment].every((word) => typeof word === 'string')
  return form === FORM && figures && words ? bid : null
}

function objectIn(text: string): object {
  try {
    const found: unknown = JSON.parse(text)
    return typeof found === 'object' && found !== null ? found : {}
  } catch {
    return {}
  }
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
