import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { useCsrfToken, whenLoggedOut, whenTokenIsStale } from '@/api/client'
import { problemFrom, type Problem } from '@/api/problem'
import { participant, whoAmI } from '@/api/services'
import type { Session } from '@/api/types'
import { part } from './part'

const TRADES = ['participant.trader', 'city', 'province']
/** Blocks and auctions are between units and cities; the province places directly instead. */
const AGREES = ['participant.trader', 'city']
const OPERATES = ['exchange.operator', 'province']
const OVERSEES = [...OPERATES, 'supervisor', 'auditor']
const SEES_OFFERS = [...OVERSEES, ...AGREES, 'participant.approver']
/** Reports of consumption: the unit its own, the body that was commissioned with it, the city its region's, overseers all. */
const SEES_CONSUMPTION = [...OVERSEES, 'participant.trader', 'participant.approver', 'city', 'verifier']
const SEES_CREDIT = ['province', 'auditor']
const SEES_CLOSINGS = ['participant.trader', 'participant.approver', 'city', 'province', 'supervisor', 'auditor']
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
  const mayAgree = has(AGREES)
  /** Sees agreements and offers: the parties their own, overseers all. */
  const seesOffers = has(SEES_OFFERS)
  const bids = has([...AGREES, 'participant.approver'])
  const isCity = has(['city'])
  const isProvince = has(['province'])
  const isTrader = has(['participant.trader'])
  const isVerifier = has(['verifier'])
  const seesConsumption = has(SEES_CONSUMPTION)
  /** What the credit platform is told; its own system reads it with a token of its own. */
  const seesCredit = has(SEES_CREDIT)
  const seesClosings = has(SEES_CLOSINGS)
  /** A unit that takes part of its own will offers its savings to its city first (办法§13). */
  const isVoluntary = computed(() => participation.data?.kind === 'VOLUNTARY')
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

  return {
    person,
    organization,
    problem,
    asked,
    mayTrade,
    mayAgree,
    seesOffers,
    bids,
    isCity,
    isProvince,
    isTrader,
    isVoluntary,
    isVerifier,
    seesConsumption,
    seesCredit,
    seesClosings,
    mayOperate,
    mayOversee,
    mayWatch,
    runsTheDay,
    load,
  }
})

/** Leaves for the login page and comes back to where one was. */
export function logIn(): void {
  location.assign('/login?to=' + encodeURI(location.pathname + location.search))
}
