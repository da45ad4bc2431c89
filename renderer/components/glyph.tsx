import type { ReactNode } from 'react'

/**
 * The signs of the follow-up matrix, the timeline and the item grid. Diamond: birth; circle: a look back; filled: a full
 * act; hollow: a report; dashed: not known or not there.
 */
export const glyphSigns = [
  'adopted',
  'adoption-reported',
  'adoption-unconfirmed',
  'progress',
  'follow-up',
  'final',
  'due',
  'missing',
  'missing-adoption',
  'explained',
  'excused',
  'mentioned',
  'not-started',
  'in-progress',
  'done',
  'delayed',
  'dropped',
  'never',
  'silent',
  'broken',
] as const
export type GlyphSign = (typeof glyphSigns)[number]

export interface GlyphProps {
  readonly sign: GlyphSign
  readonly size?: 12 | 14 | 16 | 20
  /** Spoken name; without it the glyph is decoration beside a word. */
  readonly label?: string
}

/** A sign of the register's own grammar, in the colour of its text; told apart by shape alone, so it prints in black. */
export function Glyph({ sign, size = 16, label }: GlyphProps) {
  const spoken = label === undefined ? ({ 'aria-hidden': true } as const) : ({ role: 'img', 'aria-label': label } as const)
  return (
    <svg
      viewBox="0 0 16 16"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth={1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
      data-sign={sign}
      {...spoken}
    >
      {shapes[sign]}
    </svg>
  )
}

const shapes: Readonly<Record<GlyphSign, ReactNode>> = {
  adopted: <path d="M8 1.8 14.2 8 8 14.2 1.8 8z" fill="currentColor" stroke="none" />,
  'adoption-reported': <path d="M8 2.6 13.4 8 8 13.4 2.6 8z" fill="var(--surface)" />,
  'adoption-unconfirmed': <path d="M8 2.6 13.4 8 8 13.4 2.6 8z" strokeLinecap="butt" strokeDasharray="2 1.8" />,
  progress: <circle cx="8" cy="8" r="4.6" fill="var(--surface)" strokeWidth={2} />,
  'follow-up': <circle cx="8" cy="8" r="5.4" fill="currentColor" stroke="none" />,
  final: (
    <>
      <circle cx="7" cy="8" r="5.2" fill="currentColor" stroke="none" />
      <path d="M14.4 2.4v11.2" strokeWidth={2.4} strokeLinecap="butt" />
    </>
  ),
  due: (
    <>
      <circle cx="8" cy="8" r="5" strokeWidth={1.8} />
      <path d="M8 5.4V8l1.8 1.1" />
    </>
  ),
  missing: <circle cx="8" cy="8" r="5" strokeWidth={1.8} strokeLinecap="butt" strokeDasharray="3 2.236" />,
  'missing-adoption': <path d="M8 2.4 13.6 8 8 13.6 2.4 8z" strokeWidth={1.8} strokeLinecap="butt" strokeDasharray="2.6 1.36" />,
  excused: (
    <>
      <circle cx="8" cy="8" r="5" strokeLinecap="butt" strokeDasharray="3 2.236" />
      <path d="M5.8 8h4.4" />
    </>
  ),
  explained: (
    <>
      <path d="M3 3.4h10v7.2H8.6L5.8 13v-2.4H3z" />
      <path d="M5.6 7h4.8" />
    </>
  ),
  mentioned: <circle cx="8" cy="8" r="2" fill="currentColor" stroke="none" />,
  'not-started': <circle cx="8" cy="8" r="5.6" />,
  'in-progress': (
    <>
      <circle cx="8" cy="8" r="5.6" />
      <path d="M8 2.4a5.6 5.6 0 0 1 0 11.2z" fill="currentColor" stroke="none" />
    </>
  ),
  done: (
    <>
      <circle cx="8" cy="8" r="6.2" fill="currentColor" stroke="none" />
      <path d="m5.4 8.2 1.8 1.8 3.4-3.8" stroke="var(--surface)" />
    </>
  ),
  delayed: (
    <>
      <circle cx="8" cy="8" r="5.6" />
      <path d="M8 4.8v3.6M8 10.9v.1" />
    </>
  ),
  dropped: (
    <>
      <circle cx="8" cy="8" r="5.6" />
      <path d="M5.2 8h5.6" />
    </>
  ),
  never: <circle cx="8" cy="8" r="5.6" strokeDasharray="2.6 2.6" />,
  silent: <path d="M4.4 8h.2M7.9 8h.2M11.4 8h.2" strokeWidth={2} />,
  broken: <path d="M2 8h3.4M10.6 8H14M6.6 5.4l.8 1.4M9.4 10.6l-.8-1.4" />,
}
