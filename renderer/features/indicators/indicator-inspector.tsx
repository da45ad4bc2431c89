import { Check, CircleAlert } from 'lucide-react'
import type { IndicatorView } from '../../../shared/contract/indicators.ts'
import { indicatorsText } from '../../../shared/text/indicators-text.ts'
import { Icon } from '../../components/icon.tsx'
import { Facts, Inspector, Note } from '../../components/inspector.tsx'
import { NameText } from '../../components/name-text.tsx'
import { Questions } from '../../components/questions.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { Sources } from '../../components/sources.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { sayIndex, sayValue } from './figures.ts'
import styles from './indicator-inspector.module.css'
import { differs } from '../../../shared/domain/year-scale.ts'

export interface IndicatorInspectorProps {
  readonly indicator: IndicatorView | null
  readonly year: number | null
}

/** One series year by year, its index computed beside the printed one, with notes, questions and sources. */
export function IndicatorInspector({ indicator, year }: IndicatorInspectorProps) {
  const words = useText(indicatorsText)
  const language = useLanguage()
  if (indicator === null) return <Inspector label={words.inspector}>{null}</Inspector>
  const other = language === 'ja' ? 'en' : 'ja'
  const printed = indicator.values.filter((value) => value.printedIndex !== null)
  const wrong = printed.filter(differs)
  return (
    <Inspector label={words.inspector}>
      <h2 className={styles.title}>
        <NameText name={indicator.title} />
      </h2>
      <p className={styles.other} lang={other}>
        {indicator.title[other] !== null && <NameText name={indicator.title} language={other} />}
      </p>
      <Facts
        facts={[
          { term: words.unit, value: words.unitOf(indicator.unitFactor, indicator.unit[language]) },
          { term: words.baseYear, value: indicator.baseYear === null ? words.noBase : words.base(indicator.baseYear) },
        ]}
      />
      <table className={styles.years}>
        <thead>
          <tr>
            <th scope="col">{words.year}</th>
            <th scope="col">{words.value}</th>
            <th scope="col">{words.index}</th>
            <th scope="col">{words.printed}</th>
          </tr>
        </thead>
        <tbody>
          {indicator.values.map((value) => (
            <tr key={value.year} data-here={value.year === year || undefined}>
              <th scope="row">
                {value.year}
                {value.isPreliminary && <abbr title={words.preliminary}> {words.preliminaryMark}</abbr>}
              </th>
              <td>{sayValue(value.value, indicator, language)}</td>
              <td>{sayIndex(value.index, language)}</td>
              <td data-differs={differs(value) || undefined}>{sayIndex(value.printedIndex, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {printed.length > 0 &&
        (wrong.length === 0 ? (
          <p className={styles.agrees}>
            <Icon of={Check} size={12} /> {words.allAgree}
          </p>
        ) : (
          <Note tone="alert" lead={<Icon of={CircleAlert} size={14} />} title={words.someDiffer(wrong.length)} />
        ))}
      {(indicator.note.en !== null || indicator.note.ja !== null) && (
        <>
          <SectionHeading>{words.notes}</SectionHeading>
          <p className={styles.note}>
            <NameText name={indicator.note} />
          </p>
        </>
      )}
      {indicator.questions.length > 0 && (
        <>
          <SectionHeading note={indicator.questions.length}>{words.toConfirm}</SectionHeading>
          <Questions questions={indicator.questions} />
        </>
      )}
      {indicator.seen.length > 0 && (
        <>
          <SectionHeading>{words.sources}</SectionHeading>
          <Sources seen={indicator.seen} />
        </>
      )}
    </Inspector>
  )
}
