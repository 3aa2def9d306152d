// Development only: fixtures in place of the gateway and the services, so that the portal can be looked at alone.
// `npm run mock` serves the API on 8090 and, once built, the portal on /app/. Nothing of it is in the bundle.
import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { commanded, MODES } from './fixtures-modes.mjs'

const PORT = Number(process.env.PORT ?? 8090)
const dist = process.env.DIST ?? fileURLToPath(new URL('../dist', import.meta.url))
const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' }
const CONTENT_SECURITY =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
  "font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'"
const empty = process.env.EMPTY === '1'
const loggedOut = process.env.LOGGED_OUT === '1'

let seed = 20220701
const chance = (n) => (seed = (seed * 1103515245 + 12345) % 2147483648) % n
const streams = new Set()
const books = {
  ENERGY: { instrument: 'ENERGY', asks: levels(20480, 20), bids: levels(20430, -20) },
  COAL: { instrument: 'COAL', asks: levels(29110, 30), bids: levels(29050, -30) },
}
const tapes = { ENERGY: [], COAL: [] }
const orders = empty
  ? []
  : [
      order('BUY', 'ENERGY', 20400, 800, 200, 'PARTLY_FILLED'),
      order('BUY', 'ENERGY', 20350, 1500, 0, 'RESTING'),
      order('SELL', 'COAL', 29200, 260, 260, 'FILLED'),
      order('BUY', 'ENERGY', 20300, 400, 0, 'CANCELLED'),
    ]

function levels(from, step) {
  return Array.from({ length: 5 }, (_, i) => ({ priceFen: from + i * step, quantity: 60 + chance(1900) }))
}

function order(side, instrument, priceFen, quantity, filledQuantity, state) {
  const id = `0198${chance(100000)}${chance(100000)}`
  const placedAt = new Date(Date.UTC(2026, 0, 5, 1, 30 + chance(29), chance(60))).toISOString()
  return { orderId: id, clientOrderId: id, instrument, side, priceFen, quantity, filledQuantity, state, placedAt }
}

function trade(instrument) {
  const last = tapes[instrument][0]?.priceFen ?? (instrument === 'ENERGY' ? 20450 : 29080)
  const news = {
    instrument,
    mode: 'LISTING',
    tradeNumber: `T20260105-${String(100 + chance(9000)).padStart(6, '0')}`,
    priceFen: last + (chance(5) - 2) * 10,
    quantity: 10 + chance(400),
    executedAt: new Date(Date.now()).toISOString(),
  }
  tapes[instrument] = [news, ...tapes[instrument]].slice(0, 12)
  return news
}
if (!empty) for (let i = 0; i < 8; i++) (trade('ENERGY'), i < 4 && trade('COAL'))

const NO_TRADES = { quantity: 0, amountFen: 0, trades: 0 }
const MARKETS = [
  { instrument: 'ENERGY', previousCloseFen: 20100, lowerLimitFen: 18090, upperLimitFen: 22110, openFen: 20150, highFen: 20620, lowFen: 20080, lastFen: 20450, closeFen: 20450, quantity: 18640, amountFen: 380123400, trades: 42 },
  { instrument: 'COAL', previousCloseFen: 29400, lowerLimitFen: 26460, upperLimitFen: 32340, openFen: 29390, highFen: 29400, lowFen: 28960, lastFen: 29080, closeFen: 29080, quantity: 5210, amountFen: 151650000, trades: 11 },
].map((each) => ({ ...each, businessDate: '2022-09-30', phase: empty ? 'CLOSED' : 'OPEN', session: empty ? 'CLOSED' : 'MORNING', halted: each.instrument === 'COAL', ...(empty ? NO_TRADES : {}) }))

function kLines(instrument, days) {
  let close = instrument === 'ENERGY' ? 20000 : 30000
  const start = Date.UTC(2022, 6, 1)
  return Array.from({ length: days }, (_, i) => {
    const openFen = close + (chance(5) - 2) * 20
    close = Math.max(15000, openFen + (chance(21) - 10) * 30)
    const quantity = 2000 + chance(20000)
    return {
      date: new Date(start + i * 86400000 + Math.floor(i / 5) * 2 * 86400000).toISOString().slice(0, 10),
      openFen,
      highFen: Math.max(openFen, close) + chance(12) * 10,
      lowFen: Math.min(openFen, close) - chance(12) * 10,
      closeFen: close,
      quantity,
      amountFen: quantity * close,
    }
  })
}

const page = (items) => ({ items: empty ? [] : items, next: null })
const FIXTURES = {
  ...MODES,
  '/api/session': () => ({
    username: 'trader.zz01',
    name: '王晓燕',
    uscc: '91410100MA45XK1234',
    organization: '91410100MA45XK1234',
    regionCode: '410100',
    roles: (process.env.ROLES ?? 'participant.trader,exchange.operator').split(','),
    csrfToken: 'mock',
  }),
  '/api/trading/v1/markets': () => ({ items: MARKETS, next: null }),
  '/api/trading/v1/markets/ENERGY/book': () => (empty ? { instrument: 'ENERGY', bids: [], asks: [] } : books.ENERGY),
  '/api/trading/v1/markets/COAL/book': () => (empty ? { instrument: 'COAL', bids: [], asks: [] } : books.COAL),
  '/api/trading/v1/markets/ENERGY/tape': () => page(tapes.ENERGY),
  '/api/trading/v1/markets/COAL/tape': () => page(tapes.COAL),
  '/api/trading/v1/orders': () => page(orders),
  '/api/trading/v1/barrings': () => page([]),
  '/api/trading/v1/trades': () =>
    page([
      { tradeNumber: 'T20220930-000187', businessDate: '2022-09-30', instrument: 'ENERGY', side: 'BUY', priceFen: 20400, quantity: 200 },
      { tradeNumber: 'T20220929-000142', businessDate: '2022-09-29', instrument: 'COAL', side: 'SELL', priceFen: 29200, quantity: 260 },
    ]),
  '/api/trading/v1/positions': () => ({
    cash: { freeFen: empty ? 0 : 84336000, reservedFen: empty ? 0 : 42765000 },
    quota: empty ? [] : [
      { instrument: 'ENERGY', priority: 'SAVED', free: 1200, reserved: 0 },
      { instrument: 'COAL', priority: 'POOL', free: 90, reserved: 40 },
    ],
  }),
  '/api/registry/v1/participants/91410100MA45XK1234': () => ({
    uscc: '91410100MA45XK1234',
    name: '郑州中原节能材料有限公司',
    kind: 'PROJECT',
    regionCode: '410100',
    status: 'ACTIVE',
  }),
  '/api/trading/v1/trading-days/current': () => ({ businessDate: '2022-09-30', phase: 'OPEN', session: 'MORNING' }),
  '/api/trading/v1/trading-days/next': () => ({ businessDate: '2022-10-10' }),
  '/api/trading/v1/rule-parameters': () =>
    page([
      { name: 'LISTING_PRICE_LIMIT_PERCENT', value: 10, effectiveFrom: '2022-07-01', basis: '办法§15 交易规则' },
      { name: 'FIRST_CLOSE_ENERGY_FEN', value: 20000, effectiveFrom: '2022-07-01', basis: '办法§14' },
    ]),
  '/api/trading/v1/rule-changes/c1/what-if': () => ({
    orders: 1000,
    wouldRefuse: 12,
    wouldLetThrough: 0,
    changed: [{ orderId: 'w1', instrument: 'ENERGY', side: 'BUY', priceFen: 21900, quantity: 40, verdict: 'WOULD_REFUSE', why: { code: 'price-outside-limits', title: { zh: '报价超出当日涨跌停价格', en: 'The price is outside the limits of the day' }, article: '办法§15' } }],
  }),
  '/api/trading/v1/rule-changes': () =>
    page([
      {
        number: 1,
        name: 'LISTING_PRICE_LIMIT_PERCENT',
        value: 8,
        valueBefore: 10,
        effectiveFrom: '2022-10-10',
        proposal: { id: 'c1', status: 'PROPOSED', basis: '市场运行评估' },
      },
    ]),
  '/api/registry/v1/holdings': () =>
    page([
      { instrument: 'ENERGY', origin: 'RETROFIT', priority: 'SAVED', category: 'VOLUNTARY', vintageYear: 2022, available: 5230, locked: 200, inTrading: 1200 },
      { instrument: 'COAL', origin: 'CITY_POOL', priority: 'POOL', category: 'LOCAL', vintageYear: 2022, available: 0, locked: 0, inTrading: 130 },
    ]),
  '/api/registry/v1/projects': () =>
    page([
      { projectId: 'p1', projectNumber: 'XM-2022-0007', uscc: '91410100MA45XK1234', name: '年产 30 万吨绿色铝合金项目', jointReview: 'PASSED', energyPurchaseQuantity: 6000, coalPurchaseQuantity: 0 },
      { projectId: 'p2', projectNumber: 'XM-2022-0011', uscc: '91410100MA45XK1234', name: '高纯石英深加工二期', jointReview: 'PENDING', energyPurchaseQuantity: 2150, coalPurchaseQuantity: 320 },
    ]),
  '/api/settlement/v1/cash-account': () => ({
    uscc: '91410100MA45XK1234',
    availableFen: empty ? 0 : 356789012,
    inTradingFen: empty ? 0 : 127101000,
    claimedFen: empty ? 0 : 4080000,
  }),
}

function answer(response, status, body) {
  response.writeHead(status, { 'Content-Type': status < 400 ? 'application/json' : 'application/problem+json' })
  response.end(JSON.stringify(body))
}

const REFUSALS = {
  limit: {
    type: '/problems/price-outside-limits',
    title: '报价超出当日涨跌停价格',
    titleEn: 'The price is outside the limits of the day',
    status: 422,
    article: '交易规则§23',
    ruleVersion: '2022-07-01',
    inputs: { priceFen: '23000', previousCloseFen: '20100', limitPercent: '10' },
    arithmetic: '201.00 × (1 ± 10%) = 180.90 … 221.10 < 230.00',
    remedy: { zh: '请在 180.90 元至 221.10 元之间报价。', en: 'Quote between CNY 180.90 and CNY 221.10.' },
  },
  review: {
    type: '/problems/joint-review-not-passed',
    title: '项目未通过会商联审，不得购买用能权指标',
    titleEn: 'The project has not passed joint review and may not buy',
    status: 422,
    article: '办法§12',
    ruleVersion: '2022-07-01',
    inputs: { project: 'XM-2022-0011', jointReview: 'PENDING' },
    remedy: { zh: '请先完成省级“两高”项目会商联审。', en: 'Complete the provincial joint review first.' },
  },
}

function place(response, body) {
  const sent = JSON.parse(body)
  if (sent.priceFen > 22110 && sent.instrument === 'ENERGY') return answer(response, 422, REFUSALS.limit)
  if (sent.projectId === 'p2') return answer(response, 422, REFUSALS.review)
  const placed = { ...order(sent.side, sent.instrument, sent.priceFen, sent.quantity, 0, 'RESTING') }
  orders.unshift(placed)
  answer(response, 201, { ...placed, trades: [] })
}

function command(request, response, path) {
  let body = ''
  request.on('data', (bytes) => (body += bytes))
  request.on('end', () => {
    if (path.endsWith('/orders')) return place(response, body)
    const told = commanded(path, JSON.parse(body))
    if (told) return answer(response, 200, told)
    const cancelled = orders.find((each) => path.includes(each.orderId))
    if (cancelled) cancelled.state = 'CANCELLED'
    answer(response, path.includes('transfers') ? 201 : 200, { transferId: 't', status: 'SENT' })
  })
}

function stream(response) {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache' })
  response.write(': welcome\n\n')
  streams.add(response)
  response.on('close', () => streams.delete(response))
}

function tell(event, data) {
  streams.forEach((each) => each.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`))
}

if (!empty)
  setInterval(() => {
    const of = chance(3) === 0 ? 'COAL' : 'ENERGY'
    const side = chance(2) === 0 ? 'asks' : 'bids'
    books[of][side][chance(5)].quantity = 60 + chance(1900)
    tell('book', books[of])
    if (chance(4) === 0) {
      const { executedAt, ...news } = trade(of)
      tell('trade', { ...news, at: executedAt })
    }
  }, 800)

function file(response, path) {
  const wanted = join(dist, path.slice('/app/'.length))
  const found = existsSync(wanted) && statSync(wanted).isFile() ? wanted : join(dist, 'index.html')
  response.writeHead(200, {
    'Content-Type': TYPES[extname(found)] ?? 'application/octet-stream',
    'Content-Security-Policy': CONTENT_SECURITY,
  })
  createReadStream(found).pipe(response)
}

createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url, 'http://localhost')
  if (pathname.startsWith('/app/')) return file(response, pathname)
  if (loggedOut && !pathname.startsWith('/api/trading/v1/auctions')) return answer(response, 401, { type: '/problems/unauthorized', title: '请先登录', status: 401 })
  if (request.method === 'POST') return command(request, response, pathname)
  if (pathname.endsWith('/stream')) return stream(response)
  if (pathname.includes('/k-lines/')) {
    return answer(response, 200, page(kLines(pathname.split('/').at(-1), searchParams.get('period') === 'WEEK' ? 20 : 62)))
  }
  const fixture = FIXTURES[pathname]
  return fixture ? answer(response, 200, fixture()) : answer(response, 404, { type: '/problems/not-found', title: '没有这个地址', status: 404 })
}).listen(PORT, '127.0.0.1', () => console.log(`fixtures on http://localhost:${PORT}, portal on /app/`))
