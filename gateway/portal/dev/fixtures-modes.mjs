// Development only, beside mock-server.mjs: fixtures of blocks, auctions, offers, halts, the calendar and surveillance.
const US = '91410100MA45XK1234'
const THEM = '91410300MA9GHT5678'
const at = (time) => `2022-09-30T${time}Z`

const auction = (id, state, more = {}) => ({
  auctionId: `0198c0de-0000-7000-8000-00000000000${id}`,
  announcedOn: '2022-09-22',
  instrument: 'ENERGY',
  side: 'SELL',
  priority: 'SAVED',
  quantity: 5000,
  reservePriceFen: 20000,
  priceRule: 'UNIFORM',
  noticeDays: 5,
  biddingDays: 2,
  revealDays: 1,
  depositPercent: 10,
  announcedValue: '2022年9月30日福彩双色球第2022113期',
  state,
  stateSince: '2022-09-29',
  seed: null,
  result: null,
  ...more,
})
const sold = { seed: 'c3'.repeat(32), result: { awarded: 5000, marginalFen: 20310, unopened: 1 } }
const AUCTIONS = [
  auction(5, 'ANNOUNCED', { side: 'BUY', priority: null, instrument: 'COAL', quantity: 800, reservePriceFen: 30500 }),
  auction(4, 'BIDDING'),
  auction(3, 'REVEALING', { seed: 'a1'.repeat(32) }),
  auction(2, 'SOLD', sold),
  auction(1, 'CANCELLED', { seed: 'b2'.repeat(32), result: { awarded: 0, marginalFen: 0, unopened: 0 } }),
]
const STEPS = [
  [21150, 900, 900, 'WON'],
  [20880, 1500, 1500, 'WON'],
  [20500, 1200, 1200, 'WON'],
  [20310, 2000, 1400, 'WON_IN_PART'],
  [20310, 600, 0, 'LOST'],
  [20020, 700, 0, 'LOST'],
  [19800, 400, 0, 'OUTSIDE_RESERVE'],
]
const CURVE = STEPS.map(([bidFen, quantity, awarded, standing], i) => ({
  bidId: `b${i}`,
  commitment: `${i}f68f6ff2c116da67b0b666d212a5c383dbe94df6950b76a43f2734ad3d6ce7`.slice(0, 64),
  bidFen,
  quantity,
  standing,
  awarded,
  paidFen: awarded ? 20310 : 0,
}))
const COMMITMENT = 'd1'.repeat(32)
const bids = [
  { bidId: 'x3', auctionId: AUCTIONS[2].auctionId, sealedAt: at('02:00:00'), priority: null, projectId: 'p1', cover: 1500, depositFen: 3000000, commitment: COMMITMENT, state: 'SEALED', priceFen: null, quantity: null, awarded: null, paidFen: null, forfeitedFen: 0 },
  { bidId: 'x2', auctionId: AUCTIONS[3].auctionId, sealedAt: at('02:00:00'), priority: null, projectId: 'p1', cover: 2000, depositFen: 4000000, commitment: COMMITMENT, state: 'WON_IN_PART', priceFen: 20310, quantity: 2000, awarded: 1400, paidFen: 20310, forfeitedFen: 0 },
]

const block = (id, by, state, more = {}) => ({
  blockId: `bl${id}`,
  businessDate: '2022-09-30',
  initiatorUscc: by,
  counterpartyUscc: by === US ? THEM : US,
  instrument: 'ENERGY',
  side: 'SELL',
  priority: 'SAVED',
  projectId: null,
  priceFen: 21800,
  quantity: 12000,
  state,
  tradeNumber: null,
  proposedAt: at('03:00:00'),
  ...more,
})
const blocks = [
  block(4, THEM, 'PROPOSED'),
  block(3, US, 'PROPOSED', { side: 'BUY', instrument: 'COAL', priceFen: 30200, quantity: 20000 }),
  block(2, US, 'CONFIRMED', { tradeNumber: 'T20220929-000201', businessDate: '2022-09-29' }),
  block(1, THEM, 'LAPSED', { businessDate: '2022-09-28' }),
]
const LISTINGS = [
  { listingId: 'l1', instrument: 'ENERGY', side: 'SELL', priority: 'SAVED', priceFen: 20480, remaining: 800, own: false, listedAt: at('01:31:12') },
  { listingId: 'l2', instrument: 'ENERGY', side: 'SELL', priority: 'POOL', priceFen: 20500, remaining: 2500, own: false, listedAt: at('01:30:02') },
  { listingId: 'l3', instrument: 'ENERGY', side: 'BUY', priority: null, priceFen: 20430, remaining: 1500, own: true, listedAt: at('01:35:40') },
  { listingId: 'l4', instrument: 'ENERGY', side: 'BUY', priority: null, priceFen: 20410, remaining: 300, own: false, listedAt: at('01:32:10') },
]
const directed = (id, state, more = {}) => ({ offerId: `o${id}`, proposedAt: at('01:00:00'), sellerUscc: '11410000005184603J', buyerUscc: US, projectId: 'p1', instrument: 'ENERGY', priority: 'POOL', priceFen: 20000, quantity: 6000, acceptedQuantity: 0, lastDay: '2022-10-14', state, ...more })
const call = (id, state, more = {}) => ({ callId: `c${id}`, offeredAt: at('01:00:00'), offeredOn: '2022-09-29', uscc: US, regionCode: '410100', instrument: 'ENERGY', quantity: 1200, takenQuantity: 300, windowDays: 5, state, ...more })
const proposal = (id, status) => ({ id, status, basis: '豫发改〔2022〕18号', proposedBy: 'x', proposedAt: at('01:00:00'), decidedBy: null, decidedAt: null, reason: null })
const halt = (id, state, action) => ({ haltId: id, action, instrument: action === 'HALT' ? 'ENERGY' : null, reason: { zh: '成交价格短时间内异常波动，暂停交易核查。', en: 'Prices moved abnormally; trading is halted to look into it.' }, state, proposedBy: 'a', proposedAt: at('02:10:00'), decidedBy: state === 'PROPOSED' ? null : 'b', decidedAt: state === 'PROPOSED' ? null : at('02:12:30') })
const alert = (id, detector, caseState) => ({ alertId: id, businessDate: '2022-09-30', detector, title: { zh: '对敲回转：两家单位三次互为对手', en: 'Wash trades: two units, three round trips' }, instrument: 'ENERGY', participants: [US, THEM], stage: 'FINAL', caseState, explanation: { zh: '两家单位在 30 分钟内三次以相同数量互为买卖，净持仓未变。', en: 'Two units traded the same quantity back and forth three times within 30 minutes.' }, figures: { roundTrips: 3, limit: 2 }, citations: [{ seq: 812, kind: 'TRADE', id: 'T20220930-000187' }] })

const page = (items) => () => ({ items, next: null })
export const MODES = {
  '/api/trading/v1/listings': page(LISTINGS),
  '/api/trading/v1/block-agreements': page(blocks),
  '/api/trading/v1/auctions': page(AUCTIONS),
  '/api/trading/v1/auction-bids': page(bids),
  '/api/trading/v1/directed-offers': page([directed(3, 'OPEN', { acceptedQuantity: 1000 }), directed(2, 'PROPOSED'), directed(1, 'LAPSED')]),
  '/api/trading/v1/first-calls': page([call(2, 'OPEN'), call(1, 'FREED', { offeredOn: '2022-08-01' })]),
  '/api/trading/v1/halts': page([halt('h2', 'PROPOSED', 'RESUME'), halt('h1', 'APPROVED', 'HALT')]),
  '/api/trading/v1/calendar-changes': page([{ number: 1, proposal: proposal('cc1', 'PROPOSED'), days: ['2024-01-01', '2024-02-10', '2024-02-12', '2024-02-13'].map((date) => ({ date, kind: 'HOLIDAY', name: '节假日' })) }]),
  '/api/trading/v1/calendar/2022': () => ({ year: 2022, days: ['03', '04', '05', '06', '07'].map((day) => ({ date: `2022-10-${day}`, kind: 'HOLIDAY', name: '国庆节' })) }),
  '/api/trading/v1/surveillance-alerts': page([alert('a1', 'WASH_TRADES', 'RAISED'), alert('a2', 'RELATED_PARTIES', 'OUTCOME_PROPOSED')]),
  '/api/trading/v1/surveillance-cases/a1': () => ({ standing: { state: 'RAISED', outcome: null, restricted: [], reason: null }, entries: [] }),
  '/api/trading/v1/surveillance-cases/a2': () => ({ standing: { state: 'OUTCOME_PROPOSED', outcome: 'WARNED', restricted: [], reason: '首次，未影响收盘价' }, entries: [{ id: 1, at: at('08:00:00'), person: 'operator.a', kind: 'REVIEW', text: '' }] }),
  ...Object.fromEntries(
    AUCTIONS.map((each) => [
      `/api/trading/v1/auctions/${each.auctionId}`,
      () => ({ auction: each, commitments: each.seed ? CURVE.map((bid) => bid.commitment) : [], curve: each.state === 'SOLD' ? CURVE : [] }),
    ]),
  ),
}

/** What a command of these pages is answered with, or undefined where mock-server.mjs knows better. */
export function commanded(path, body) {
  if (path.endsWith('/bids')) {
    const bid = { ...bids[0], bidId: 'new', auctionId: path.split('/').at(-2), commitment: body.commitment, cover: body.cover }
    bids.unshift(bid)
    return bid
  }
  if (path.endsWith('/opening')) return Object.assign(bids.find((bid) => path.includes(bid.auctionId)), body, { state: 'OPENED' })
  const agreed = blocks.find((each) => path.includes(`/${each.blockId}/`))
  if (agreed) return Object.assign(agreed, { state: { confirmation: 'CONFIRMED', rejection: 'REJECTED', withdrawal: 'WITHDRAWN' }[path.split('/').at(-1)] })
  return undefined
}
