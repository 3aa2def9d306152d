import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { accountChanges, participants } from '@/api/closings'
import { part } from './part'
import { useSession } from './session'

/** The accounts that the person may see, and what was proposed and decided about the chosen one. */
export const useClosings = defineStore('closings', () => {
  const session = useSession()
  const accounts = part(participants)
  const chosen = ref('')
  const account = computed(() => accounts.data?.find((each) => each.uscc === chosen.value) ?? null)
  const changes = part(() => (chosen.value ? accountChanges(chosen.value) : Promise.resolve([])))

  async function refresh(): Promise<void> {
    await accounts.refresh()
    const known = accounts.data ?? []
    if (!account.value) {
      chosen.value = (known.find((each) => each.uscc === session.person?.uscc) ?? known[0])?.uscc ?? ''
    }
    await changes.refresh()
  }

  return { accounts, chosen, account, changes, refresh }
})
