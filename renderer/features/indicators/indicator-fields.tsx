import type { IndicatorPatch, IndicatorView } from '../../../shared/contract/indicators.ts'
import { readYearHead } from '../../../shared/domain/year-head.ts'
import { indicatorEditingText } from '../../../shared/text/indicator-editing-text.ts'
import { indicatorsText } from '../../../shared/text/indicators-text.ts'
import { BothLanguagesField } from '../../components/both-languages-field.tsx'
import { EditableField } from '../../components/editable-field.tsx'
import { Facts } from '../../components/inspector.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { Select } from '../../components/select.tsx'
import { useText } from '../../data/language.ts'
import styles from './indicator-inspector.module.css'

export interface IndicatorFieldsProps {
  readonly indicator: IndicatorView
  readonly onChange: (patch: IndicatorPatch) => unknown
}

const factors = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 100_000_000, 1_000_000_000]

/** Title, group and unit in both languages, what it counts by, decimals and base year. */
export function IndicatorFields({ indicator, onChange }: IndicatorFieldsProps) {
  const words = useText(indicatorsText)
  const editing = useText(indicatorEditingText)
  const { unitFactor } = indicator
  const inBoth = (field: 'group' | 'unit', label: string) => (
    <BothLanguagesField
      label={label}
      text={indicator[field]}
      maxLength={field === 'unit' ? 100 : 500}
      onCommit={(text, language) => onChange({ [`${field}${language === 'ja' ? 'Ja' : 'En'}` as const]: text })}
    />
  )
  return (
    <>
      <div className={styles.head}>
        <BothLanguagesField
          label={editing.titleWord}
          text={indicator.title}
          confirmed={indicator.title.confirmed}
          look="title"
          maxLength={500}
          onCommit={(text, language) => onChange(language === 'ja' ? { titleJa: text } : { titleEn: text })}
        />
      </div>
      <Facts
        facts={[
          { term: editing.group, value: inBoth('group', editing.group) },
          { term: editing.unitWord, value: inBoth('unit', editing.unitWord) },
          {
            term: editing.factor,
            value: (
              <Select
                label={editing.factor}
                hidesLabel
                size="s"
                value={String(unitFactor)}
                choices={[...new Set([...factors, unitFactor])].map((factor) => ({
                  value: String(factor),
                  text: factor === 1 ? '1' : words.unitOf(factor, null),
                }))}
                onChange={(value) => onChange({ unitFactor: Number(value) })}
              />
            ),
          },
          {
            term: editing.decimals,
            value: (
              <Select
                label={editing.decimals}
                hidesLabel
                size="s"
                value={String(indicator.decimals)}
                choices={[0, 1, 2, 3, 4, 5, 6].map((count) => ({ value: String(count), text: String(count) }))}
                onChange={(value) => onChange({ decimals: Number(value) })}
              />
            ),
          },
          {
            term: words.baseYear,
            value: (
              <EditableField
                label={words.baseYear}
                text={indicator.baseYear === null ? '' : String(indicator.baseYear)}
                placeholder={words.noBase}
                read={(typed) => {
                  const year = typed === '' ? null : readYearHead(typed)?.year
                  return year === undefined ? { ok: false, problem: editing.noYear(typed) } : { ok: true, value: year }
                }}
                onCommit={(baseYear) => onChange({ baseYear })}
              />
            ),
          },
        ]}
      />
    </>
  )
}

/** What is to be known of the series, in both languages. */
export function IndicatorNotes({ indicator, onChange }: IndicatorFieldsProps) {
  const words = useText(indicatorsText)
  return (
    <>
      <SectionHeading>{words.notes}</SectionHeading>
      <BothLanguagesField
        label={words.notes}
        text={indicator.note}
        keepsLines
        maxLength={20_000}
        onCommit={(text, language) => onChange(language === 'ja' ? { noteJa: text } : { noteEn: text })}
      />
    </>
  )
}
