import { expect, it } from 'vitest'
import { commitmentOf, readSealed, seal, writeSealed } from './sealed'

const bid = {
  auctionId: '0198c0de-0000-7000-8000-000000000001',
  uscc: '91410100MA45XK1234',
  priceFen: 20100,
  quantity: 500,
}

it('commits to the seven lines that the interface names', async () => {
  const nonce = '00112233445566778899aabbccddeeff'
  expect(await commitmentOf({ ...bid, nonce })).toBe('f68f6ff2c116da67b0b666d212a5c383dbe94df6950b76a43f2734ad3d6ce72a')
})

it('draws another nonce for every bid', async () => {
  const [one, other] = [await seal(bid), await seal(bid)]
  expect(one.nonce).toMatch(/^[0-9a-f]{64}$/)
  expect(one.nonce).not.toBe(other.nonce)
  expect(one.commitment).not.toBe(other.commitment)
})

it('is read back from its file as it was', async () => {
  const sealed = await seal(bid)
  expect(await readSealed(writeSealed(sealed))).toEqual(sealed)
})

it('refuses a file whose figures are not those that were sealed', async () => {
  const sealed = await seal(bid)
  expect(await readSealed(writeSealed({ ...sealed, priceFen: 20200 }))).toBeNull()
})

it.each(['', 'null', '[]', '{"form":"nengquan.sealed-bid.v1"}', '{"form":"another"}'])('refuses %s', async (text) =>
  expect(await readSealed(text)).toBeNull(),
)
