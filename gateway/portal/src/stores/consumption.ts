import { defineStore } from 'pinia'
import { consumptionReports, creditRecords, verifiers } from '@/api/consumption'
import { part } from './part'
import { useSession } from './session'

/** Yearly consumption, as far as the person may see it, and what the credit platform is told. */
export const useConsumption = defineStore('consumption', () => {
  const session = useSession()
  const reports = part(consumptionReports)
  const bodies = part(verifiers)
  const records = part(creditRecords)

  async function refresh(): Promise<void> {
    await Promise.all([
      session.seesConsumption ? reports.refresh() : undefined,
      session.seesCredit ? records.refresh() : undefined,
      session.seesConsumption && !bodies.data ? bodies.refresh() : undefined,
    ])
  }

  return { reports, bodies, records, refresh }
})
