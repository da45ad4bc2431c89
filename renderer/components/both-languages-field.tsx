import type { Language } from '../../shared/domain/vocabulary.ts'
import { editingText } from '../../shared/text/editing-text.ts'
import styles from './both-languages-field.module.css'
import { asWords, EditableField } from './editable-field.tsx'
import { ToBeConfirmed } from './name-text.tsx'
import { useWords, useWordsLanguage } from './words.ts'

export interface BothLanguagesFieldProps {
  readonly label: string
  readonly text: Readonly<Record<Language, string | null>>
  /** What no source confirms yet is marked; left out: this needs no confirming. */
  readonly confirmed?: Readonly<Record<Language, boolean>>
  readonly look?: 'title'
  readonly keepsLines?: boolean
  readonly maxLength: number
  readonly onCommit: (text: string | null, language: Language) => unknown
}

/** One text in both languages, each edited where it stands, the page's own first. */
export function BothLanguagesField(props: BothLanguagesFieldProps) {
  const { label, text, confirmed, look, keepsLines = false, maxLength, onCommit } = props
  const words = useWords(editingText)
  const language = useWordsLanguage()
  const order: readonly Language[] = language === 'ja' ? ['ja', 'en'] : ['en', 'ja']
  return (
    <>
      {order.map((one) => {
        const named = one === 'ja' ? words.japanese(label) : words.english(label)
        const isUnconfirmed = confirmed !== undefined && text[one] !== null && !confirmed[one]
        return (
          <span key={one} className={styles.line} data-other={one !== language || undefined} data-look={look}>
            <EditableField
              label={named}
              text={text[one] ?? ''}
              placeholder={named}
              lang={one}
              keepsLines={keepsLines}
              maxLength={maxLength}
              read={asWords}
              onCommit={(written) => onCommit(written, one)}
            />
            {isUnconfirmed && <ToBeConfirmed />}
          </span>
        )
      })}
    </>
  )
}
