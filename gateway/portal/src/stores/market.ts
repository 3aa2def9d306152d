import { defineStore } from 'pinia'
import { computed, reactive, ref } from 'vue'
import { book, quotations, STREAM, tape } from '@/api/services'
import { INSTRUMENTS, type Book, type Instrument, type Quotation, type TapeTrade, type TradeNews } from '@/api/types'
import { trades } from '@/domain/day'
import { part } from './part'

const TAPE_LENGTH = 12

/** The market as everybody sees it: quotes, books, tape; fetched once and then kept up by the event stream. */
export const useMarket = defineStore('market', () => {
  const selected = ref<Instrument>('ENERGY')
  const live = ref(false)
  const wasLive = ref(false)
  const quotes = part(quotations)
  const books = reactive<Partial<Record<Instrument, Book>>>({})
  const tapes = reactive<Partial<Record<Instrument, TapeTrade[]>>>({})
  const listeners = new Set<() => void>()
  let stream: EventSource | null = null

  const quote = computed(() => quoteOf(selected.value))
  const businessDate = computed(() => quotes.data?.[0]?.businessDate ?? null)
  const phase = computed(() => quotes.data?.[0]?.session ?? null)
  const isOpen = computed(() => phase.value !== null && trades(phase.value))

  function quoteOf(of: Instrument): Quotation | null {
    return quotes.data?.find((candidate) => candidate.instrument === of) ?? null
  }

  async function load(): Promise<void> {
    await Promise.all([quotes.refresh(), ...INSTRUMENTS.flatMap((of) => [loadBook(of), loadTape(of)])])
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
    stream.addEventListener('open', () => connected())
    stream.addEventListener('error', () => (live.value = false))
    stream.addEventListener('book', (event) => take<Book>(event, (news) => (books[news.instrument] = news)))
    stream.addEventListener('trade', (event) => take<TradeNews>(event, traded))
  }

  function stopListening(): void {
    stream?.close()
    stream = null
    live.value = false
  }

  /** What happened while the line was down is fetched: the stream tells only what is new. */
  function connected(): void {
    if (wasLive.value) {
      void load()
    }
    live.value = true
    wasLive.value = true
  }

  function traded({ instrument, at, ...trade }: TradeNews): void {
    tapes[instrument] = [{ ...trade, executedAt: at }, ...(tapes[instrument] ?? [])].slice(0, TAPE_LENGTH)
    listeners.forEach((listener) => listener())
  }

  /** Calls back after every trade, until the returned function is called. */
  function onTrade(listener: () => void): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }

  return {
    selected,
    live,
    wasLive,
    quotes,
    books,
    tapes,
    quote,
    businessDate,
    phase,
    isOpen,
    quoteOf,
    load,
    listen,
    stopListening,
    onTrade,
  }
})

function take<T>(event: MessageEvent, use: (news: T) => void): void {
  use(JSON.parse(String(event.data)) as T)
}
