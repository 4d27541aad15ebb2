const ZONE = 'Asia/Shanghai'

const parts = new Intl.DateTimeFormat('zh-CN', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
})

function fields(instant: string | number | Date): Record<string, string> {
  return Object.fromEntries(parts.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]))
}

/** `14:05:09`, the wall clock of the court, wherever the browser stands. */
export function clockTime(instant: string | number | Date): string {
  const { hour, minute, second } = fields(instant)
  return `${hour}:${minute}:${second}`
}

/** `2026-11-21`. */
export function day(instant: string | number | Date): string {
  const { year, month, day } = fields(instant)
  return `${year}-${month}-${day}`
}

export function dayAndTime(instant: string | number | Date): string {
  return `${day(instant)} ${clockTime(instant)}`
}

/** `mm:ss`; minutes go on past 59, as on a switchboard. */
export function duration(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000))
  return `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`
}

export function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} 秒`
}

export function callerNumber(caller: string | null | undefined): string {
  return caller ? caller : '未显示号码'
}

/** The instant at which a day (`2026-11-21`) of the court begins, or the day after it. */
export function startOfDay(date: string, plusDays = 0): string {
  const midnight = new Date(`${date}T00:00:00+08:00`)
  return new Date(midnight.getTime() + plusDays * 86_400_000).toISOString()
}
