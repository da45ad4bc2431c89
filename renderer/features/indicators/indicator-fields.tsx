import type { IndicatorPatch, IndicatorView } from '../../../shared/contract/indicators.ts'
import { readYearHead } from '../../../shared/domain/year-head.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import { editingText } from '../../../shared/text/editing-text.ts'
import { indicatorEditingText } from '../../../shared/text/indicator-editing-text.ts'
import { indicatorsText } from '../../../shared/text/indicators-text.ts'
import { asWords, EditableField } from '../../components/editable-field.tsx'
import { Facts } from '../../components/inspector.tsx'
import { ToBeConfirmed } from '../../components/name-text.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { Select } from '../../components/select.tsx'
import { useLanguage, useText } from '../../data/language.ts'
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
  const inBoth = (field: 'title' | 'group' | 'unit', label: string) => (
    <InBoth field={field} label={label} indicator={indicator} onChange={onChange} />
  )
  return (
    <>
      <div className={styles.head}>{inBoth('title', editing.titleWord)}</div>
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

interface InBothProps extends IndicatorFieldsProps {
  readonly field: 'title' | 'group' | 'unit'
  readonly label: string
}

/** One fact in both languages, the page's first. */
function InBoth({ field, label, indicator, onChange }: InBothProps) {
  const words = useText(editingText)
  const language = useLanguage()
  const order: readonly Language[] = language === 'ja' ? ['ja', 'en'] : ['en', 'ja']
  return (
    <>
      {order.map((one) => {
        const named = one === 'ja' ? words.japanese(label) : words.english(label)
        const key = `${field}${one === 'ja' ? 'Ja' : 'En'}` as const
        const isUnconfirmed = field === 'title' && indicator.title[one] !== null && !indicator.title.confirmed[one]
        return (
          <span key={one} className={styles.line} data-other={one !== language || undefined}>
            <EditableField
              label={named}
              text={indicator[field][one] ?? ''}
              placeholder={named}
              lang={one}
              maxLength={field === 'unit' ? 100 : 500}
              read={asWords}
              onCommit={(text) => onChange({ [key]: text })}
            />
            {isUnconfirmed && <ToBeConfirmed />}
          </span>
        )
      })}
    </>
  )
}

/** What is to be known of the series, in both languages. */
export function IndicatorNotes({ indicator, onChange }: IndicatorFieldsProps) {
  const words = useText(indicatorsText)
  const editing = useText(editingText)
  const language = useLanguage()
  const order: readonly Language[] = language === 'ja' ? ['ja', 'en'] : ['en', 'ja']
  return (
    <>
      <SectionHeading>{words.notes}</SectionHeading>
      {order.map((one) => {
        const named = one === 'ja' ? editing.japanese(words.notes) : editing.english(words.notes)
        return (
          <span key={one} className={styles.line} data-other={one !== language || undefined}>
            <EditableField
              label={named}
              text={indicator.note[one] ?? ''}
              placeholder={named}
              lang={one}
              keepsLines
              maxLength={20_000}
              read={asWords}
              onCommit={(text) => onChange(one === 'ja' ? { noteJa: text } : { noteEn: text })}
            />
          </span>
        )
      })}
    </>
  )
}
