import { defineStore } from 'pinia'
import { computed, reactive, ref } from 'vue'
import { book, dayReport, STREAM, tape, tradingDay } from '@/api/services'
import { INSTRUMENTS, type Book, type DayFigures, type Instrument, type TapeTrade, type TradingDay } from '@/api/types'
import { part } from './part'

const TAPE_LENGTH = 12

/** The market as everybody sees it: the day, the books, the tape; fetched once and then kept up by the event stream. */
export const useMarket = defineStore('market', () => {
  const selected = ref<Instrument>('ENERGY')
  const live = ref(false)
  const wasLive = ref(false)
  const day = part(tradingDay)
  const report = part(async () => (day.data ? dayReport(day.data.businessDate) : Promise.reject(new Error('no day'))))
  const books = reactive<Partial<Record<Instrument, Book>>>({})
  const tapes = reactive<Partial<Record<Instrument, TapeTrade[]>>>({})
  const listeners = new Set<() => void>()
  let stream: EventSource | null = null

  const limits = computed(() => limitsOf(day.data, selected.value))
  const isOpen = computed(() => day.data?.phase === 'OPEN')

  async function load(): Promise<void> {
    await day.refresh()
    await Promise.all([report.refresh(), ...INSTRUMENTS.flatMap((of) => [loadBook(of), loadTape(of)])])
  }

  async function loadBook(of: Instrument): Promise<void> {
    books[of] = await book(of).catch(() => books[of] ?? { instrument: of, bids: [], asks: [] })
  }

  async function loadTape(of: Instrument): Promise<void> {
    tapes[of] = await tape(of).catch(() => tapes[of] ?? [])
  }

  function listen(): void {
    stream?.close()
    stream = new EventSource(STREAM)
    stream.addEventListener('open', () => reconnected())
    stream.addEventListener('error', () => (live.value = false))
    stream.addEventListener('book', (event) => take<Book>(event, (news) => (books[news.instrument] = news)))
    stream.addEventListener('trade', (event) => take<TapeTrade>(event, traded))
  }

  function stopListening(): void {
    stream?.close()
    stream = null
    live.value = false
  }

  /** What happened while the line was down is fetched: the stream tells only what is new. */
  function reconnected(): void {
    if (wasLive.value) {
      void load()
    }
    live.value = true
    wasLive.value = true
  }

  function traded(trade: TapeTrade): void {
    tapes[trade.instrument] = [trade, ...(tapes[trade.instrument] ?? [])].slice(0, TAPE_LENGTH)
    listeners.forEach((listener) => listener())
  }

  /** Calls back after every trade, until the returned function is called. */
  function onTrade(listener: () => void): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }

  function figures(of: Instrument): DayFigures | null {
    return report.data?.markets.find((market) => market.instrument === of) ?? null
  }

  return {
    selected,
    live,
    wasLive,
    day,
    report,
    books,
    tapes,
    limits,
    isOpen,
    load,
    listen,
    stopListening,
    onTrade,
    figures,
  }
})

function limitsOf(day: TradingDay | null, of: Instrument): { lowerFen: number; upperFen: number } | null {
  const market = day?.markets.find((candidate) => candidate.instrument === of)
  return market ? { lowerFen: market.lowerLimitFen, upperFen: market.upperLimitFen } : null
}

function take<T>(event: MessageEvent, use: (news: T) => void): void {
  use(JSON.parse(String(event.data)) as T)
}
