import { localDay } from '../register/clock.ts'

/** An instant on the office's own clock: `YYYY-MM-DDTHH:MM:SS`. */
export function localTime(instant: Date): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${localDay(instant)}T${two(instant.getHours())}:${two(instant.getMinutes())}:${two(instant.getSeconds())}`
}
