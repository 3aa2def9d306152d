import { readSealed, writeSealed, type SealedBid } from '@/domain/sealed'

/** Sealed bids in this browser, each under its commitment: a later one never takes the place of an earlier one. */
const key = (commitment: string): string => `nengquan.sealed-bid.${commitment}`

export function keepBid(bid: SealedBid): void {
  localStorage.setItem(key(bid.commitment), writeSealed(bid))
}

/** The bid behind that commitment, if this browser sealed it or read its file. */
export function keptBid(commitment: string): Promise<SealedBid | null> {
  return readSealed(localStorage.getItem(key(commitment)) ?? '')
}

/** Hands the bid over as a file. */
export function downloadBid(bid: SealedBid): void {
  const address = URL.createObjectURL(new Blob([writeSealed(bid)], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = `sealed-bid-${bid.auctionId.slice(-12)}.json`
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 1000)
}
