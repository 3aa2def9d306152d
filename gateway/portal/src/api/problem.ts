/** RFC 9457 problem details with the members that this platform adds. */
export interface Problem {
  type: string
  title: string
  titleEn?: string
  status: number
  detail?: string
  instance?: string
  article?: string
  ruleVersion?: string
  inputs?: Record<string, string>
  arithmetic?: string
  remedy?: { zh: string; en: string }
  violations?: { field: string; message: string }[]
  traceId?: string
  /** Ours: no answer came, so it may have taken effect; sent again under the same key it counts once. */
  outcomeUnknown?: boolean
}

/** The command was refused or did not arrive. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.title)
  }

  /** Nobody knows whether the command took effect: it may be repeated under the same key. */
  get isUnknownOutcome(): boolean {
    return this.problem.status === 0 || this.problem.status === 502 || this.problem.status === 504
  }
}

/** What to show when there is no answer at all. */
export const UNREACHABLE: Problem = {
  type: '/problems/unreachable',
  title: '无法连接到平台，请检查网络后重试',
  titleEn: 'The platform cannot be reached; check the network and try again',
  status: 0,
}

/** The problem in an answer's body, or one made of the status where the body is something else. */
export function problemOf(status: number, body: unknown): Problem {
  if (typeof body === 'object' && body !== null && 'title' in body && 'type' in body) {
    return { ...(body as Problem), status }
  }
  return { type: 'about:blank', title: `请求未成功 (${status})`, titleEn: `The request failed (${status})`, status }
}

export function problemFrom(failure: unknown): Problem {
  return failure instanceof ProblemError ? failure.problem : UNREACHABLE
}
