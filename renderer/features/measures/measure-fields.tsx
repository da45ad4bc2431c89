import type { MeasurePatch, MeasureView } from '../../../shared/contract/measures.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import { editingText } from '../../../shared/text/editing-text.ts'
import { measureEditingText } from '../../../shared/text/measure-editing-text.ts'
import { measuresText } from '../../../shared/text/measures-text.ts'
import { Checkbox } from '../../components/checkbox.tsx'
import { asWords, EditableField } from '../../components/editable-field.tsx'
import { Facts } from '../../components/inspector.tsx'
import { ToBeConfirmed } from '../../components/name-text.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import styles from './measure-inspector.module.css'
import { OrganizationChoice } from './organization-choice.tsx'
import { PartialDateField } from './partial-date-field.tsx'

export interface MeasureFieldsProps {
  readonly measure: MeasureView
  readonly onChange: (patch: MeasurePatch) => unknown
}

/** Title and text in both languages, number, agency, from when to when. */
export function MeasureFields({ measure, onChange }: MeasureFieldsProps) {
  const words = useText(measuresText)
  const editing = useText(measureEditingText)
  return (
    <>
      <div className={styles.titles} data-measure-title>
        <InBoth field="title" label={editing.titleWord} measure={measure} onChange={onChange} />
      </div>
      <div className={styles.body}>
        <InBoth field="body" label={editing.bodyWord} measure={measure} onChange={onChange} />
      </div>
      <Facts
        facts={[
          {
            term: editing.number,
            value: (
              <EditableField
                label={editing.number}
                text={measure.number ?? ''}
                placeholder="–"
                maxLength={40}
                read={asWords}
                onCommit={(number) => onChange({ number })}
              />
            ),
          },
          ...(measure.isHeading
            ? []
            : [
                {
                  term: words.agency,
                  value: (
                    <OrganizationChoice
                      label={words.agency}
                      value={measure.organization}
                      placeholder={editing.noAgency}
                      onChange={(organizationId) => onChange({ organizationId })}
                    />
                  ),
                },
                {
                  term: words.start,
                  value: (
                    <PartialDateField
                      label={words.start}
                      placeholder={words.notRecorded}
                      value={measure.startedOn}
                      onChange={(startedOn) => onChange({ startedOn })}
                    />
                  ),
                },
                {
                  term: words.end,
                  value: (
                    <PartialDateField
                      label={words.end}
                      placeholder={words.notRecorded}
                      value={measure.endedOn}
                      onChange={(endedOn) => onChange({ endedOn })}
                    />
                  ),
                },
              ]),
        ]}
      />
      <p className={styles.flag}>
        <Checkbox isChecked={measure.isHeading} onChange={(isHeading) => onChange({ isHeading })}>
          {editing.isHeading}
        </Checkbox>
      </p>
    </>
  )
}

interface InBothProps extends MeasureFieldsProps {
  readonly field: 'title' | 'body'
  readonly label: string
}

/** One text in both languages, the page's first. */
function InBoth({ field, label, measure, onChange }: InBothProps) {
  const words = useText(editingText)
  const language = useLanguage()
  const order: readonly Language[] = language === 'ja' ? ['ja', 'en'] : ['en', 'ja']
  return (
    <>
      {order.map((one) => {
        const named = one === 'ja' ? words.japanese(label) : words.english(label)
        const key = `${field}${one === 'ja' ? 'Ja' : 'En'}` as const
        const isUnconfirmed = field === 'title' && measure.title[one] !== null && !measure.title.confirmed[one]
        return (
          <span key={one} className={styles.line} data-other={one !== language || undefined}>
            <EditableField
              label={named}
              text={measure[field][one] ?? ''}
              placeholder={named}
              lang={one}
              keepsLines={field === 'body'}
              maxLength={field === 'title' ? 1000 : 20_000}
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

/** The office's own note. */
export function MeasureNote({ measure, onChange }: MeasureFieldsProps) {
  const words = useText(measureEditingText)
  return (
    <>
      <SectionHeading>{words.note}</SectionHeading>
      <EditableField
        label={words.note}
        text={measure.note ?? ''}
        placeholder="–"
        keepsLines
        maxLength={20_000}
        read={asWords}
        onCommit={(note) => onChange({ note })}
      />
    </>
  )
}
