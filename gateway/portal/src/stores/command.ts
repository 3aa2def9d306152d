import { reactive } from 'vue'
import { problemFrom, ProblemError, type Problem } from '@/api/problem'
import { CommandKey } from '@/domain/ids'

/** What a person commands from one form: whether it is under way, and why it was refused. */
export interface Command {
  sending: boolean
  problem: Problem | null
  /**
   * Sends what the content says and gives the answer, or null where it was refused, got lost, or another one is under
   * way. The same content keeps its key until an answer is known, so a repetition takes effect once.
   */
  give: <T>(content: unknown, send: (key: string) => Promise<T>) => Promise<T | null>
}

export function command(): Command {
  const key = new CommandKey()
  const self = reactive<Command>({ sending: false, problem: null, give })

  async function give<T>(content: unknown, send: (key: string) => Promise<T>): Promise<T | null> {
    if (self.sending) {
      return null
    }
    self.sending = true
    self.problem = null
    try {
      const answer = await send(key.for(content))
      key.settled()
      return answer
    } catch (failure) {
      refused(failure)
      return null
    } finally {
      self.sending = false
    }
  }

  function refused(failure: unknown): void {
    const unknown = failure instanceof ProblemError && failure.isUnknownOutcome
    self.problem = { ...problemFrom(failure), ...(unknown ? { outcomeUnknown: true } : {}) }
    if (!unknown) {
      key.settled()
    }
  }

  return self
}
