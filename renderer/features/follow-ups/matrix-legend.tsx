import { marks } from '../../../shared/domain/matrix.ts'
import type { BodyColour } from '../../../shared/domain/vocabulary.ts'
import { matrixText } from '../../../shared/text/matrix-text.ts'
import { Glyph } from '../../components/glyph.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { useText } from '../../data/language.ts'
import styles from './matrix-inspector.module.css'
import { signOf, toneOf } from './matrix-view.ts'

/** The signs of the matrix; the two circles of a missing look say the same and stand once. */
export function MatrixLegend({ colour }: { readonly colour: BodyColour }) {
  const words = useText(matrixText)
  const shown = marks.filter((mark) => mark !== 'missing-progress')
  return (
    <>
      <SectionHeading>{words.legend}</SectionHeading>
      <ul className={styles.legend} data-body={colour}>
        {shown.map((mark) => (
          <li key={mark}>
            <span className={styles.sign} data-tone={toneOf([mark]) ?? undefined}>
              <Glyph sign={signOf(mark)} size={14} />
            </span>
            {mark === 'missing-follow-up' ? words.missingLook : words.marks[mark]}
          </li>
        ))}
        <li>
          <span className={styles.sign}>
            <Glyph sign="delayed" size={14} />
          </span>
          {words.legendItemsLate}
        </li>
      </ul>
      <p className={styles.quiet}>{words.legendLine}</p>
    </>
  )
}
