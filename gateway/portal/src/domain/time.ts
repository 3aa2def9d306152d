/** Wall-clock times are those of Shanghai, wherever the screen stands; business dates are text and have no zone. */
const TIME = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  hour12: false,
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
})

/** "09:30:05", or a dash for what is no instant. */
export function clockTime(instant: string | null | undefined): string {
  const time = instant ? new Date(instant) : null
  return time && !Number.isNaN(time.getTime()) ? TIME.format(time) : '–'
}
