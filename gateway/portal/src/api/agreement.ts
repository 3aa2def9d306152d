import type { components as Disclosure } from './generated/disclosure'
import type { KLine } from './types'

/**
 * Holds what this portal reads against what the services say they write: a field that is renamed or retyped there no
 * longer compiles here. Types only; nothing of this file is in the bundle.
 */
type Wrong<Mine, Theirs> = {
  [Field in keyof Mine]-?: Field extends keyof Theirs
    ? NonNullable<Theirs[Field]> extends NonNullable<Mine[Field]>
      ? never
      : Field
    : Field
}[keyof Mine]

/** `true`, or the names of the fields that do not agree. */
type Agrees<Mine, Theirs> = [Wrong<Mine, Theirs>] extends [never] ? true : Wrong<Mine, Theirs>

export type Agreement = [Holds<Agrees<KLine, Disclosure['schemas']['Candle']>>]

type Holds<T extends true> = T
