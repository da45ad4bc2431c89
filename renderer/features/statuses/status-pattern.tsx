import type { ReportedStatus } from '../../../shared/domain/item-roll-up.ts'

/** The fills of charts, told apart by pattern as well as by colour, so that they print in black. */
export function StatusPatterns({ id }: { readonly id: string }) {
  const line = (name: ReportedStatus, d: string, size: number) => (
    <pattern id={`${id}-${name}`} width={size} height={size} patternUnits="userSpaceOnUse">
      <rect width={size} height={size} fill={`var(${softs[name]})`} />
      <path d={d} stroke={`var(${colours[name]})`} strokeWidth={1.4} fill="none" />
    </pattern>
  )
  return (
    <defs>
      <pattern id={`${id}-done`} width={4} height={4} patternUnits="userSpaceOnUse">
        <rect width={4} height={4} fill="var(--done)" />
      </pattern>
      {line('in-progress', 'M-1 1l2-2M0 6l6-6M5 7l2-2', 6)}
      {line('delayed', 'M0 0l7 7M7 0L0 7', 7)}
      {line('dropped', 'M0 3h6', 6)}
      {line('not-started', 'M3 2v2M2 3h2', 6)}
      <pattern id={`${id}-not-reported`} width={6} height={6} patternUnits="userSpaceOnUse">
        <rect width={6} height={6} fill="var(--surface)" />
        <circle cx={3} cy={3} r={0.9} fill="var(--ink-faint)" />
      </pattern>
    </defs>
  )
}

const colours: Readonly<Record<ReportedStatus, string>> = {
  done: '--done',
  'in-progress': '--run',
  delayed: '--alert',
  dropped: '--ink-3',
  'not-started': '--ink-3',
  'not-reported': '--ink-faint',
}
const softs: Readonly<Record<ReportedStatus, string>> = {
  done: '--done-soft',
  'in-progress': '--run-soft',
  delayed: '--alert-soft',
  dropped: '--sunken',
  'not-started': '--sunken',
  'not-reported': '--surface',
}

/** From what is finished to what nobody spoke of: the order of bars and bands. */
export const chartOrder: readonly ReportedStatus[] = ['done', 'in-progress', 'delayed', 'not-started', 'dropped', 'not-reported']

/** A sample of a status's fill, for legends. */
export function StatusSwatch({ id, status }: { readonly id: string; readonly status: ReportedStatus }) {
  return (
    <svg width={22} height={12} aria-hidden="true">
      <rect x={0.5} y={0.5} width={21} height={11} rx={2} fill={`url(#${id}-${status})`} stroke={`var(${colours[status]})`} />
    </svg>
  )
}

/** The edge of a status's fill. */
export const edgeOf = (status: ReportedStatus): string => `var(${colours[status]})`
