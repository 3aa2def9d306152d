import { expect, it } from 'vitest'
import { ProblemError, UNREACHABLE } from '@/api/problem'
import { command } from './command'

const refusal = new ProblemError({ type: '/problems/halted', title: '暂停交易', status: 422 })
const lost = new ProblemError(UNREACHABLE)

it('gives the answer and is ready for the next', async () => {
  const order = command()
  expect(await order.give('a', (key) => Promise.resolve(key.length))).toBe(32)
  expect(order).toMatchObject({ sending: false, problem: null })
})

it('says why it was refused, and takes a new key for another try', async () => {
  const order = command()
  const keys: string[] = []
  const send = (key: string) => (keys.push(key), Promise.reject(refusal))
  expect(await order.give('a', send)).toBeNull()
  await order.give('a', send)
  expect(order.problem?.type).toBe('/problems/halted')
  expect(order.problem?.outcomeUnknown).toBeUndefined()
  expect(keys[0]).not.toBe(keys[1])
})

it('repeats what got lost under the same key, and says that nobody knows', async () => {
  const order = command()
  const keys: string[] = []
  await order.give('a', (key) => (keys.push(key), Promise.reject(lost)))
  expect(order.problem?.outcomeUnknown).toBe(true)
  await order.give('a', (key) => (keys.push(key), Promise.resolve('done')))
  expect(keys[0]).toBe(keys[1])
  expect(order.problem).toBeNull()
})

it('sends one at a time', async () => {
  const order = command()
  let finish: (answer: string) => void = () => {}
  const first = order.give('a', () => new Promise<string>((resolve) => (finish = resolve)))
  expect(await order.give('a', () => Promise.resolve('second'))).toBeNull()
  finish('first')
  expect(await first).toBe('first')
})
