import { expect, it } from 'vitest'
import { ProblemError, UNREACHABLE } from '@/api/problem'
import { part } from './part'

it('keeps what it knew when the new does not come', async () => {
  const answers = [Promise.resolve(1), Promise.reject(new ProblemError({ ...UNREACHABLE, status: 503 }))]
  const number = part(() => answers.shift()!)
  await number.refresh()
  await number.refresh()
  expect(number.data).toBe(1)
  expect(number.problem?.status).toBe(503)
  expect(number.loading).toBe(false)
})

it('does not let a late answer replace a later one', async () => {
  const resolvers: ((value: string) => void)[] = []
  const word = part(() => new Promise<string>((resolve) => resolvers.push(resolve)))
  const first = word.refresh()
  const second = word.refresh()
  resolvers[1]!('later')
  await second
  resolvers[0]!('late')
  await first
  expect(word.data).toBe('later')
})
