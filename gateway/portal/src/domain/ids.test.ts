import { expect, it } from 'vitest'
import { CommandKey, newKey } from './ids'

it('makes keys that differ', () => {
  expect(newKey()).toMatch(/^[0-9a-f]{32}$/)
  expect(newKey()).not.toBe(newKey())
})

it('keeps the key of a command whose answer was lost', () => {
  const key = new CommandKey()
  expect(key.for({ priceFen: 1 })).toBe(key.for({ priceFen: 1 }))
})

it('takes a new key for another command', () => {
  const key = new CommandKey()
  expect(key.for({ priceFen: 1 })).not.toBe(key.for({ priceFen: 2 }))
})

it('takes a new key for the same command after an answer', () => {
  const key = new CommandKey()
  const first = key.for({ priceFen: 1 })
  key.settled()
  expect(key.for({ priceFen: 1 })).not.toBe(first)
})
