import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { useCsrfToken, whenLoggedOut, whenTokenIsStale } from '@/api/client'
import { problemFrom, type Problem } from '@/api/problem'
import { whoAmI } from '@/api/services'
import type { Session } from '@/api/types'

const TRADES = ['participant.trader', 'city', 'province']

/** Who sits at this screen. The tokens themselves never come here: the gateway keeps them. */
export const useSession = defineStore('session', () => {
  const person = ref<Session | null>(null)
  const problem = ref<Problem | null>(null)
  const asked = ref(false)

  const mayTrade = computed(() => person.value?.roles.some((role) => TRADES.includes(role)) ?? false)

  async function load(): Promise<void> {
    try {
      person.value = await whoAmI()
      problem.value = null
      useCsrfToken(person.value.csrfToken)
    } catch (failure) {
      person.value = null
      const why = problemFrom(failure)
      problem.value = why.status === 401 ? null : why
    }
    asked.value = true
  }

  whenTokenIsStale(load)
  whenLoggedOut(() => {
    person.value = null
  })

  return { person, problem, asked, mayTrade, load }
})

/** Leaves for the login page and comes back to where one was. */
export function logIn(): void {
  location.assign('/login?to=' + encodeURI(location.pathname + location.search))
}
