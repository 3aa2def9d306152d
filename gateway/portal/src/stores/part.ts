import { reactive, type UnwrapNestedRefs } from 'vue'
import { problemFrom, type Problem } from '@/api/problem'

/** One thing on the screen that is fetched: what is known of it, and what went wrong the last time. */
export interface Part<T> {
  data: T | null
  problem: Problem | null
  loading: boolean
  refresh: () => Promise<void>
}

/** Old data stays while new is on its way, and stays when the new does not come; a late answer never replaces a later. */
export function part<T>(load: () => Promise<T>): UnwrapNestedRefs<Part<T>> {
  let latest = 0
  const self = reactive<Part<T>>({
    data: null,
    problem: null,
    loading: false,
    async refresh() {
      const turn = ++latest
      self.loading = true
      const outcome = await load().then(
        (data) => ({ data, problem: null }),
        (failure: unknown) => ({ data: undefined, problem: problemFrom(failure) }),
      )
      if (turn !== latest) {
        return
      }
      self.loading = false
      self.problem = outcome.problem
      if (outcome.data !== undefined) {
        self.data = outcome.data as typeof self.data
      }
    },
  })
  return self
}
