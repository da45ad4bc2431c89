import { type Language, languages } from '../../../shared/domain/vocabulary.ts'
import { titleCheckText } from '../../../shared/text/title-check-text.ts'
import { useText } from '../../data/language.ts'
import type { EditorLine } from './editor-line.ts'
import styles from './line-chips.module.css'

export interface TitleChecksProps {
  readonly line: EditorLine
  readonly onCheck: (key: string, language: Language, act: 'keep' | 'clear') => void
}

/** The titles of a line that are to be checked: what stands there may belong to other words. Written anew they are checked. */
export function TitleChecks({ line, onCheck }: TitleChecksProps) {
  const words = useText(titleCheckText)
  return languages
    .filter((language) => Boolean(line.title[language]) && !line.title.confirmed[language])
    .map((language) => (
      <span key={language} className={styles.check} title={words.toCheckHint}>
        {words.toCheck(language)}
        {(['keep', 'clear'] as const).map((act) => (
          <button
            key={act}
            type="button"
            tabIndex={-1}
            className={styles.chip}
            aria-label={act === 'keep' ? words.keepOf(language) : words.clearOf(language)}
            onClick={() => onCheck(line.key, language, act)}
          >
            {words[act]}
          </button>
        ))}
      </span>
    ))
}
