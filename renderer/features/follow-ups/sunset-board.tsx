import type { WorklistScreen } from '../../../shared/contract/follow-ups.ts'
import { daysBetween } from '../../../shared/domain/calendar.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import { followUpsText } from '../../../shared/text/follow-ups-text.ts'
import { needsText } from '../../../shared/text/needs-text.ts'
import { Facts, Inspector } from '../../components/inspector.tsx'
import { Link } from '../../components/link.tsx'
import { Seal } from '../../components/seal.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { useAsOf } from '../../data/as-of.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import styles from './worklist.module.css'

/** Silent this many years or more, a body is shown in the colour of what is missing. */
const alarming = 1

/** Body by body: when it last met, the plans that live on it, and for how long it has been silent. */
export function SunsetBoard({ rows }: { readonly rows: WorklistScreen['sunset'] }) {
  const words = useText(followUpsText)
  const { span } = useText(needsText)
  const language = useLanguage()
  const asOf = useAsOf()
  return (
    <Inspector label={words.sunset}>
      <SectionHeading>{words.sunset}</SectionHeading>
      <p className={styles.note}>{words.sunsetNote}</p>
      {rows.map(({ body, last, livePlans, yearsSilent }) => (
        <section key={body.key} className={styles.body} aria-label={body.short[language] ?? body.key}>
          <h3>
            <Seal mark={body.seal[language] ?? body.seal.ja ?? '?'} colour={body.colour} />
            <Link look="plain" href={`/follow-ups/${encodeURIComponent(body.key)}`}>
              {body.short[language] ?? body.short.ja ?? body.key}
            </Link>
            <span className={styles.silence} data-alarming={yearsSilent >= alarming || undefined}>
              {last === null ? words.neverMet : span(Math.max(0, daysBetween(last.on, asOf)))}
            </span>
          </h3>
          <Facts
            size="s"
            facts={[
              {
                term: words.lastMet,
                value:
                  last === null ? (
                    words.neverMet
                  ) : (
                    <Link href={`/meetings/${last.id}`}>
                      {words.nthOn(last.ordinal, formatDay(last.on, language, language === 'ja' ? 'era-short' : 'short'))}
                    </Link>
                  ),
              },
              {
                term: words.livePlans,
                value:
                  livePlans === 0 ? (
                    words.livePlansOf(0)
                  ) : (
                    <Link href={`/plans?body=${encodeURIComponent(body.key)}&state=in-force`}>
                      {words.livePlansOf(livePlans)}
                    </Link>
                  ),
              },
            ]}
          />
        </section>
      ))}
    </Inspector>
  )
}
