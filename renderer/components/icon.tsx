import type { LucideIcon } from 'lucide-react'

export interface IconProps {
  readonly of: LucideIcon
  /** Edge in px: 16 beside 13 px text, 14 in controls, 12 in chips. */
  readonly size?: 12 | 14 | 16 | 20 | 24
  /** Spoken name; without it the icon is decoration beside a word. */
  readonly label?: string
}

/** A line icon at 1.5 px whatever its size, in the colour of its text. */
export function Icon({ of: Shape, size = 16, label }: IconProps) {
  return label === undefined ? (
    <Shape size={size} strokeWidth={1.5} absoluteStrokeWidth aria-hidden="true" />
  ) : (
    <Shape size={size} strokeWidth={1.5} absoluteStrokeWidth role="img" aria-label={label} />
  )
}
