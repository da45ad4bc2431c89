/**
 * A time of day as people type it, as `HH:MM`: 10:00, 10：00, 1000, 9, 10時, 10時半, 10時30分, 午後2時, 2pm. Null when it is none.
 */
export function readTime(typed: string): string | null {
  const text = typed.normalize('NFKC').replaceAll(/\s/g, '').toLowerCase()
  const match =
    /^(午前|午後)?(\d{1,2})(?:[:.](\d{2})|時(?:(\d{1,2})分|(半))?)?(am|pm)?$/.exec(text) ??
    /^()(\d{1,2})(\d{2})()()()$/.exec(text)
  if (match === null) return null
  const [, half, hours = '', afterColon, inKanji, halfPast, suffix] = match
  const isAfternoon = half === '午後' || suffix === 'pm'
  const isMorning = half === '午前' || suffix === 'am'
  const typedHour = Number(hours)
  if ((isAfternoon || isMorning) && typedHour > 12) return null
  const hour = isAfternoon && typedHour < 12 ? typedHour + 12 : suffix === 'am' && typedHour === 12 ? 0 : typedHour
  const minute = halfPast ? 30 : Number(afterColon || inKanji || 0)
  if (hour > 23 || minute > 59) return null
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}
