import { Link } from 'react-aria-components'
import { Glyph, type GlyphSign } from './glyph.tsx'
import type { StatusTone } from './status.tsx'
import styles from './year-strip.module.css'

/** One year of a series. */
export interface StripYear {
  readonly id: string
  /** FY2002, 平成14年度. */
  readonly text: string
  /** What is to be said of it, beside its sign: spoken, and shown as the tooltip. */
  readonly label: string
  readonly sign: GlyphSign
  readonly tone: StatusTone
  /** broken: something owed never came. absent: nothing was owed or nothing is there yet. */
  readonly look: 'there' | 'broken' | 'absent'
  readonly href: string
  /** The year one looks at. */
  readonly isHere?: boolean
}

/** The years of an annual series side by side; what is missing stands out dashed and red. */
export function YearStrip({ label, years }: { readonly label: string; readonly years: readonly StripYear[] }) {
  return (
    <ol className={styles.strip} aria-label={label}>
      {years.map((year) => (
        <li key={year.id}>
          <Link
            href={year.href}
            className={styles.year}
            data-look={year.look}
            data-tone={year.tone}
            aria-label={`${year.text}: ${year.label}`}
            {...(year.isHere ? { 'aria-current': 'page' as const } : {})}
          >
            <span title={year.label}>
              <Glyph sign={year.sign} size={14} />
              {year.text}
            </span>
          </Link>
        </li>
      ))}
    </ol>
  )
}
