/** Wall-clock times are those of Shanghai, wherever the screen stands; business dates are text and have no zone. */
const TIME = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  hour12: false,
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
})

const DATE = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' })

/** "2022-07-01 09:30:05", or a dash for what is no instant. */
export function dayAndTime(instant: string | null | undefined): string {
  const time = clockTime(instant)
  return time === '–' ? time : `${DATE.format(new Date(instant!))} ${time}`
}

/** "09:30:05", or a dash for what is no instant. */
export function clockTime(instant: string | null | undefined): string {
  const time = instant ? new Date(instant) : null
  return time && !Number.isNaN(time.getTime()) ? TIME.format(time) : '–'
}
