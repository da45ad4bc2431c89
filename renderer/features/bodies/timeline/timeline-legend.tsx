import type { BodyColour } from '../../../../shared/domain/vocabulary.ts'
import { bodiesText } from '../../../../shared/text/bodies-text.ts'
import { Glyph, type GlyphSign } from '../../../components/glyph.tsx'
import { useText } from '../../../data/language.ts'
import styles from './timeline-legend.module.css'

/** What the signs of the timeline mean. */
export function TimelineLegend({ body }: { readonly body: BodyColour }) {
  const words = useText(bodiesText)
  const signs: readonly { readonly sign: GlyphSign; readonly text: string; readonly tone?: string }[] = [
    { sign: 'adopted', text: words.adoptedSign },
    { sign: 'adoption-reported', text: words.reportedSign },
    { sign: 'adoption-unconfirmed', text: words.unconfirmedSign },
    { sign: 'follow-up', text: words.lookSign },
    { sign: 'final', text: words.finalSign },
    { sign: 'due', text: words.dueSign, tone: 'due' },
    { sign: 'missing', text: words.brokenSign, tone: 'alert' },
    { sign: 'explained', text: words.explainedSign },
  ]
  return (
    <ul className={styles.legend} aria-label={words.legend} data-body={body}>
      {signs.map(({ sign, text, tone }) => (
        <li key={sign} data-tone={tone}>
          <Glyph sign={sign} size={12} />
          {text}
        </li>
      ))}
    </ul>
  )
}
