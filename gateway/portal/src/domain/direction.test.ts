import { describe, expect, it } from 'vitest'
import { directionOf, percentChange, signedYuan } from './direction'

describe('direction of a price', () => {
  it('is up above the close before', () => expect(directionOf(20001, 20000)).toBe('up'))
  it('is down below it', () => expect(directionOf(19999, 20000)).toBe('down'))
  it('is flat at it', () => expect(directionOf(20000, 20000)).toBe('flat'))
  it('is flat without a trade', () => expect(directionOf(null, 20000)).toBe('flat'))
  it('is flat without a close before', () => expect(directionOf(20000, null)).toBe('flat'))
})

describe('change', () => {
  it('carries its sign', () => {
    expect(signedYuan(350)).toBe('+3.50')
    expect(signedYuan(-350)).toBe('-3.50')
    expect(signedYuan(0)).toBe('0.00')
  })
  it('is told in per cent', () => {
    expect(percentChange(20350, 20000)).toBe('+1.75%')
    expect(percentChange(18000, 20000)).toBe('-10.00%')
    expect(percentChange(20001, 20000)).toBe('+0.01%')
    expect(percentChange(20000, 20000)).toBe('0.00%')
    expect(percentChange(20000, 0)).toBe('–')
  })
})
