import { describe, expect, it } from 'vitest'
import { decimalOf, energyOf } from './energy'

describe('a decimal as it is typed', () => {
  it('keeps every digit', () => expect(decimalOf(' 1,234，567.000100 ')).toBe('1234567.000100'))
  it('may be nothing where that is allowed', () => expect(decimalOf('0.00')).toBe('0.00'))
  it('is not nothing where it must be more', () => expect(decimalOf('0.00', false)).toBeNull())
  it.each(['', '-1', '1.1234567', '1e3', '一百', '1.'])('is not %s', (typed) => expect(decimalOf(typed)).toBeNull())
})

describe('the energy of a year', () => {
  const coal = { energyCode: 'RAW_COAL', amount: '1000', lowHeat: '' }

  it('says the heat value only where one was measured', () =>
    expect(energyOf([coal, { ...coal, lowHeat: '20934' }])).toEqual([
      { energyCode: 'RAW_COAL', amount: '1000' },
      { energyCode: 'RAW_COAL', amount: '1000', lowHeatKjPerUnit: '20934' },
    ]))
  it('is not whole while a line has no energy', () => expect(energyOf([coal, { ...coal, energyCode: '' }])).toBeNull())
  it('is not whole while a line has no amount', () => expect(energyOf([{ ...coal, amount: '' }])).toBeNull())
  it('takes no heat value of nothing', () => expect(energyOf([{ ...coal, lowHeat: '0' }])).toBeNull())
  it('is more than no line', () => expect(energyOf([])).toBeNull())
})
