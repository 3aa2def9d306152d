import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { useCsrfToken, whenLoggedOut, whenTokenIsStale } from '@/api/client'
import { problemFrom, type Problem } from '@/api/problem'
import { participant, whoAmI } from '@/api/services'
import type { Session } from '@/api/types'
import { part } from './part'

const TRADES = ['participant.trader', 'city', 'province']
const OPERATES = ['exchange.operator', 'province']
const OVERSEES = [...OPERATES, 'supervisor', 'auditor']
const WATCHES = ['exchange.operator', 'supervisor', 'auditor']

/** Who sits at this screen. The tokens themselves never come here: the gateway keeps them. */
export const useSession = defineStore('session', () => {
  const person = ref<Session | null>(null)
  const problem = ref<Problem | null>(null)
  const asked = ref(false)
  /** The registry's entry for the person's organization; authorities and clerks have none. */
  const participation = part(() => participant(person.value?.uscc ?? ''))

  const has = (roles: string[]) => computed(() => person.value?.roles.some((role) => roles.includes(role)) ?? false)
  const mayTrade = has(TRADES)
  /** Proposes and approves what binds the market. */
  const mayOperate = has(OPERATES)
  /** Sees what was proposed and approved. */
  const mayOversee = has(OVERSEES)
  const runsTheDay = has(['exchange.operator'])
  /** Sees alerts and cases; the province does not. */
  const mayWatch = has(WATCHES)

  async function load(): Promise<void> {
    try {
      person.value = await whoAmI()
      problem.value = null
      useCsrfToken(person.value.csrfToken)
      void nameOrganization(person.value.uscc)
    } catch (failure) {
      person.value = null
      const why = problemFrom(failure)
      problem.value = why.status === 401 ? null : why
    }
    asked.value = true
  }

  async function nameOrganization(uscc: string): Promise<void> {
    if (uscc && !participation.data) {
      await participation.refresh()
    }
  }

  const organization = computed(() => participation.data?.name ?? person.value?.organization ?? '')

  whenTokenIsStale(load)
  whenLoggedOut(() => {
    person.value = null
  })

  return { person, organization, problem, asked, mayTrade, mayOperate, mayOversee, mayWatch, runsTheDay, load }
})

/** Leaves for the login page and comes back to where one was. */
export function logIn(): void {
  location.assign('/login?to=' + encodeURI(location.pathname + location.search))
}
