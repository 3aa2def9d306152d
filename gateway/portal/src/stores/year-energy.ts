import { onMounted, reactive, watch } from 'vue'
import { factorsOf, type EnergyUse, type FactorTable } from '@/api/consumption'
import { decimalOf, energyOf, type EnergyLine } from '@/domain/energy'
import { part, type Part } from './part'

/** The energy of one year in a form: as it is typed, and read when it is whole. */
export interface YearEnergy {
  typedYear: string
  /** 0 while none is typed. */
  readonly year: number
  lines: EnergyLine[]
  output: string
  /** Somebody tried to send it, so that what is wrong may be shown. */
  tried: boolean
  /** The factors of the year, for the names and units of what was consumed. */
  table: Pick<Part<FactorTable>, 'data'>
  /** What the service takes; null, and from then on marked, where something is missing. */
  read: () => { energyUse: EnergyUse[]; outputQuantity: string } | null
}

export function yearEnergy(year: number): YearEnergy {
  const table = part(() => factorsOf(self.year))
  const self: YearEnergy = reactive({
    typedYear: String(year),
    get year(): number {
      return /^2\d{3}$/.test(this.typedYear.trim()) ? Number(this.typedYear.trim()) : 0
    },
    lines: [{ energyCode: '', amount: '', lowHeat: '' }],
    output: '',
    tried: false as boolean,
    table,
    read() {
      this.tried = true
      const energyUse = energyOf(this.lines)
      const outputQuantity = decimalOf(this.output, false)
      return energyUse && outputQuantity && this.year ? { energyUse, outputQuantity } : null
    },
  })
  const fetch = (): void => {
    if (self.year) {
      void table.refresh()
    }
  }
  onMounted(fetch)
  watch(() => self.year, fetch)
  return self
}
