/** The phases of a trading day by their names in the market. */
export type PhaseName = 'CLOSED' | 'PRE_OPEN' | 'MORNING' | 'LUNCH' | 'AFTERNOON' | 'CONTINUOUS' | 'CLOSING'

const FOLLOWING: Record<PhaseName, readonly PhaseName[]> = {
  CLOSED: [],
  PRE_OPEN: ['MORNING'],
  MORNING: ['LUNCH', 'CLOSING'],
  LUNCH: ['AFTERNOON'],
  AFTERNOON: ['CLOSING'],
  CONTINUOUS: [],
  CLOSING: [],
}

/** The phases that a day with a timetable may be moved to; closing the day is possible from every one. */
export function nextPhases(phase: PhaseName): readonly PhaseName[] {
  return FOLLOWING[phase]
}

/** Whether orders are taken in. */
export function trades(phase: PhaseName): boolean {
  return phase === 'MORNING' || phase === 'AFTERNOON' || phase === 'CONTINUOUS'
}
