import { onBeforeUnmount, onMounted } from 'vue'

const EVERY = 15_000

/** Fetches when the page appears and then every quarter of a minute; nobody looks at a hidden page. */
export function lookAgain(refresh: () => Promise<unknown>): void {
  let timer: ReturnType<typeof setInterval> | undefined
  onMounted(() => {
    timer = setInterval(() => !document.hidden && void refresh(), EVERY)
    void refresh()
  })
  onBeforeUnmount(() => clearInterval(timer))
}
