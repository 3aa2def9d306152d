/** A line of a year's energy as it is typed; whoever sends it has read it with {@link energyOf}. */
export interface EnergyLine {
  energyCode: string
  amount: string
  lowHeat: string
}

const DECIMAL = /^\d{1,15}(\.\d{1,6})?$/

/** The decimal that was typed, without separators; null if it is none or, where it must be more than nothing, zero. */
export function decimalOf(typed: string, mayBeZero = true): string | null {
  const plain = typed.trim().replaceAll(',', '').replaceAll('，', '')
  return DECIMAL.test(plain) && (mayBeZero || /[1-9]/.test(plain)) ? plain : null
}

export interface TypedEnergy {
  energyCode: string
  amount: string
  lowHeatKjPerUnit?: string
}

/** The lines as the service takes them, or null where one of them is not whole: text all the way, so nothing is rounded. */
export function energyOf(lines: EnergyLine[]): TypedEnergy[] | null {
  const read = lines.map(lineOf)
  return read.length > 0 && read.every((line) => line !== null) ? read : null
}

function lineOf(line: EnergyLine): TypedEnergy | null {
  const amount = decimalOf(line.amount)
  const measured = line.lowHeat.trim() !== ''
  const lowHeat = measured ? decimalOf(line.lowHeat, false) : null
  if (!line.energyCode || amount === null || (measured && lowHeat === null)) {
    return null
  }
  return { energyCode: line.energyCode, amount, ...(lowHeat === null ? {} : { lowHeatKjPerUnit: lowHeat }) }
}
