import { ProblemError, problemOf, UNREACHABLE } from './problem'

let csrfToken = ''
let onLoggedOut: () => void = () => {}
let renewToken: () => Promise<void> = () => Promise.resolve()

/** The token that the gateway wants with every command. */
export function useCsrfToken(token: string): void {
  csrfToken = token
}

/** What fetches a new token when the gateway no longer knows this one, as after its restart. */
export function whenTokenIsStale(handler: () => Promise<void>): void {
  renewToken = handler
}

export function whenLoggedOut(handler: () => void): void {
  onLoggedOut = handler
}

export function get<T>(path: string): Promise<T> {
  return call<T>(path, { method: 'GET' })
}

/** The items of a list's first page. */
export function list<T>(path: string): Promise<T[]> {
  return get<{ items: T[] }>(path).then((page) => page.items)
}

/** A command; its key makes it take effect once, however often it is sent. */
export async function post<T>(path: string, body: unknown, key: string): Promise<T> {
  try {
    return await send<T>(path, body, key)
  } catch (failure) {
    if (!(failure instanceof ProblemError) || failure.problem.type !== '/problems/csrf') {
      throw failure
    }
    await renewToken()
    return send<T>(path, body, key)
  }
}

function send<T>(path: string, body: unknown, key: string): Promise<T> {
  return call<T>(path, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key, 'X-Nengquan-Csrf': csrfToken },
  })
}

async function call<T>(path: string, init: RequestInit): Promise<T> {
  const answer = await fetch(path, { credentials: 'same-origin', ...init }).catch(() => {
    throw new ProblemError(UNREACHABLE)
  })
  const body: unknown = await answer.json().catch(() => null)
  if (answer.ok) {
    return body as T
  }
  if (answer.status === 401 && path !== '/api/session') {
    onLoggedOut()
  }
  throw new ProblemError(problemOf(answer.status, body))
}
