import { defineStore } from 'pinia'
import { currentDay, nextDay, ruleChanges, ruleParameters } from '@/api/services'
import { part } from './part'

/** What those who run and oversee the market look at: its day, and the figures of its rules. */
export const useOperations = defineStore('operations', () => {
  const day = part(currentDay)
  const next = part(nextDay)
  const parameters = part(ruleParameters)
  const changes = part(ruleChanges)

  async function refreshDay(): Promise<void> {
    await Promise.all([day.refresh(), next.refresh()])
  }

  async function refreshRules(): Promise<void> {
    await Promise.all([parameters.refresh(), changes.refresh()])
  }

  return { day, next, parameters, changes, refreshDay, refreshRules }
})
