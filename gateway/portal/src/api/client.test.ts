import { afterEach, expect, it, vi } from 'vitest'
import { get, post, useCsrfToken, whenLoggedOut, whenTokenIsStale } from './client'
import { ProblemError } from './problem'

const answer = (status: number, body: unknown) => new Response(JSON.stringify(body), { status })
const csrf = { type: '/problems/csrf', title: 'x', status: 403 }

function network(...answers: (Response | Error)[]) {
  const fetched = vi.fn<(path: string, init: RequestInit) => Promise<Response>>(() => {
    const next = answers.shift()!
    return next instanceof Error ? Promise.reject(next) : Promise.resolve(next)
  })
  vi.stubGlobal('fetch', fetched)
  return fetched
}

afterEach(() => vi.unstubAllGlobals())

it('sends a command with its key and the session\'s token', async () => {
  const fetched = network(answer(201, { orderId: 'o' }))
  useCsrfToken('t1')
  expect(await post('/api/x', { a: 1 }, 'k')).toEqual({ orderId: 'o' })
  expect(fetched.mock.calls[0]![1].headers).toMatchObject({ 'Idempotency-Key': 'k', 'X-Nengquan-Csrf': 't1' })
})

it('renews a stale token once and sends the same command again', async () => {
  const fetched = network(answer(403, csrf), answer(200, {}))
  whenTokenIsStale(() => Promise.resolve(useCsrfToken('t2')))
  await post('/api/x', { a: 1 }, 'k')
  expect(fetched.mock.calls[1]![1].headers).toMatchObject({ 'Idempotency-Key': 'k', 'X-Nengquan-Csrf': 't2' })
})

it('does not try a second time for ever', async () => {
  const fetched = network(answer(403, csrf), answer(403, csrf))
  await expect(post('/api/x', {}, 'k')).rejects.toBeInstanceOf(ProblemError)
  expect(fetched).toHaveBeenCalledTimes(2)
})

it('tells that the session is over', async () => {
  network(answer(401, {}))
  const over = vi.fn()
  whenLoggedOut(over)
  await expect(get('/api/trading/v1/orders')).rejects.toBeInstanceOf(ProblemError)
  expect(over).toHaveBeenCalledOnce()
})

it('says so when nothing can be reached', async () => {
  network(new TypeError('fetch failed'))
  await expect(get('/api/x')).rejects.toMatchObject({ problem: { status: 0 } })
})
