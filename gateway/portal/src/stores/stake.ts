import { reactive, watch } from 'vue'
import type { Priority, Side } from '@/api/types'
import { useDesk } from './desk'

/** What one's own side of a trade rests on: the kind of units that are sold, or the project that is bought for (办法§14). */
export interface Stake {
  priority: Priority
  projectId: string
  /** A project buys for itself, so its list has to be here before a purchase can be right. */
  ready: (side: Side) => boolean
  /** The fields as every command of the market takes them. */
  body: (side: Side) => { priority?: Priority; projectId?: string }
}

export function stake(): Stake {
  const desk = useDesk()
  const self: Stake = reactive({
    priority: 'SAVED' as Priority,
    projectId: '',
    ready: (side: Side) => side === 'SELL' || desk.ownProjects.data !== null,
    body(side: Side) {
      if (side === 'SELL') {
        return { priority: self.priority }
      }
      return self.projectId ? { projectId: self.projectId } : {}
    },
  })
  watch(
    () => desk.ownProjects.data,
    (known) => (self.projectId ||= known?.[0]?.projectId ?? ''),
    { immediate: true },
  )
  return self
}
