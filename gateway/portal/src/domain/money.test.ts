import { describe, expect, it } from 'vitest'
import { amountFen, fenOfYuan, groupedQuantity, plainYuanOfFen, quantityOf, yuanOfFen } from './money'

describe('fen of 元', () => {
  it.each([
    ['200', 20000],
    ['200.5', 20050],
    ['200.05', 20005],
    ['0.01', 1],
    [' 1,234.56 ', 123456],
    ['1，234', 123400],
    ['0.29', 29],
    ['1.15', 115],
    ['9999999999999.99', 999999999999999],
  ])('reads %s exactly', (typed, fen) => expect(fenOfYuan(typed)).toBe(fen))

  it.each(['', '.', '.5', '1.', '1.234', '-1', '1e3', '二百', '0x10', '12345678901234', 'NaN'])('refuses %s', (typed) =>
    expect(fenOfYuan(typed)).toBeNull(),
  )
})

describe('元 of fen', () => {
  it.each([
    [0, '0.00'],
    [1, '0.01'],
    [10, '0.10'],
    [20050, '200.50'],
    [123456789, '1,234,567.89'],
    [-5, '-0.05'],
    [9007199254740991, '90,071,992,547,409.91'],
  ])('writes %d', (fen, text) => expect(yuanOfFen(fen)).toBe(text))

  it('comes back as it went', () => {
    for (const fen of [1, 99, 100, 12345, 999999999]) {
      expect(fenOfYuan(plainYuanOfFen(fen))).toBe(fen)
    }
  })
})

describe('quantities', () => {
  it('groups by thousands', () => expect(groupedQuantity(1234567)).toBe('1,234,567'))
  it('leaves small ones alone', () => expect(groupedQuantity(999)).toBe('999'))
  it('reads whole positive ones', () => expect(quantityOf('1,200')).toBe(1200))
  it.each(['0', '', '1.5', '-3', 'a', '1 2'])('refuses %s', (typed) => expect(quantityOf(typed)).toBeNull())
})

describe('amounts', () => {
  it('multiplies exactly', () => expect(amountFen(20350, 1000)).toBe(20350000))
  it('says nothing rather than something inexact', () => expect(amountFen(999999999, 999999999)).toBeNull())
})
