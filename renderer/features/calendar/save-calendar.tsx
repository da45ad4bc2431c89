export function SaveCalendar(_: { bodies: unknown; anchor: unknown; onClose: () => void }) {
  return null
}
