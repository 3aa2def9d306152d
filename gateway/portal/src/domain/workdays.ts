/** What the exchange's calendar says of a day besides what its weekday says. */
export interface DayNotice {
  date: string
  kind: 'HOLIDAY' | 'MAKE_UP_WORKDAY' | 'ORDINARY'
}

const DAY = 86_400_000
/** Nobody's window is longer than a year of days; a calendar that never opens ends the count. */
const LONGEST = 400

/**
 * The last of so many trading days from a date on, that date included, as the calendar stands now: 2022-07-05. The market
 * trades from Monday to Friday except on holidays, and not on the weekends that are worked to make up for them. Null
 * where it would lie in a year whose calendar is not entered.
 */
export function lastTradingDay(from: string, days: number, notices: DayNotice[]): string | null {
  const years = new Set(notices.map((each) => each.date.slice(0, 4)))
  const holidays = new Set(notices.filter((each) => each.kind === 'HOLIDAY').map((each) => each.date))
  let left = days
  for (let ahead = 0; ahead < LONGEST; ahead++) {
    const day = new Date(Date.parse(`${from}T00:00:00Z`) + ahead * DAY)
    const date = day.toISOString().slice(0, 10)
    const trades = day.getUTCDay() % 6 !== 0 && !holidays.has(date)
    left -= trades ? 1 : 0
    if (left === 0) {
      return years.has(date.slice(0, 4)) ? date : null
    }
  }
  return null
}
