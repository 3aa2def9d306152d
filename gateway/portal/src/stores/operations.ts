import { defineStore } from 'pinia'
import { calendarChanges as changesOfCalendar, halts as allHalts } from '@/api/halts'
import { currentDay, nextDay, ruleChanges, ruleParameters } from '@/api/services'
import { part } from './part'

/** What those who run and oversee the market look at: its day, its halts, its calendar, and the figures of its rules. */
export const useOperations = defineStore('operations', () => {
  const day = part(currentDay)
  const next = part(nextDay)
  const parameters = part(ruleParameters)
  const changes = part(ruleChanges)
  const halts = part(allHalts)
  const calendarChanges = part(changesOfCalendar)

  async function refreshDay(): Promise<void> {
    await Promise.all([day.refresh(), next.refresh()])
  }

  async function refreshRules(): Promise<void> {
    await Promise.all([parameters.refresh(), changes.refresh()])
  }

  /** Everything that another person may have moved meanwhile. */
  async function refresh(): Promise<void> {
    await Promise.all([refreshDay(), refreshRules(), halts.refresh(), calendarChanges.refresh()])
  }

  return { halts, calendarChanges, refresh, day, next, parameters, changes, refreshDay, refreshRules }
})
