import type { MeasurePatch, MeasureView } from '../../../shared/contract/measures.ts'
import { measureEditingText } from '../../../shared/text/measure-editing-text.ts'
import { measuresText } from '../../../shared/text/measures-text.ts'
import { BothLanguagesField } from '../../components/both-languages-field.tsx'
import { Checkbox } from '../../components/checkbox.tsx'
import { asWords, EditableField } from '../../components/editable-field.tsx'
import { Facts } from '../../components/inspector.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { useText } from '../../data/language.ts'
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
        <BothLanguagesField
          label={editing.titleWord}
          text={measure.title}
          confirmed={measure.title.confirmed}
          look="title"
          maxLength={1000}
          onCommit={(text, language) => onChange(language === 'ja' ? { titleJa: text } : { titleEn: text })}
        />
      </div>
      <div className={styles.body}>
        <BothLanguagesField
          label={editing.bodyWord}
          text={measure.body}
          keepsLines
          maxLength={20_000}
          onCommit={(text, language) => onChange(language === 'ja' ? { bodyJa: text } : { bodyEn: text })}
        />
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
