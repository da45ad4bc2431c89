import { Fragment } from 'react'
import { markedRanges } from '../../shared/domain/marked-ranges.ts'
import type { Bilingual, Name } from '../../shared/domain/model.ts'
import type { Language } from '../../shared/domain/vocabulary.ts'
import { commonText } from '../../shared/text/common-text.ts'
import styles from './name-text.module.css'
import { useWords, useWordsLanguage } from './words.ts'

export interface NameTextProps {
  readonly name: Name | Bilingual
  /** The page's language unless told. */
  readonly language?: Language
  /** Quotes a matched part (search). */
  readonly marks?: readonly string[]
}

/**
 * A name in the page's language. Where the register lacks it, the name in the other language with a mark that this one is
 * missing; where no source confirms it, the mark "to be confirmed".
 */
export function NameText({ name, language, marks = [] }: NameTextProps) {
  const words = useWords(commonText)
  const pageLanguage = useWordsLanguage()
  const wanted = language ?? pageLanguage
  const other = wanted === 'ja' ? 'en' : 'ja'
  const shown = name[wanted] === null ? other : wanted
  const text = name[shown]
  const isUnconfirmed = text !== null && 'confirmed' in name && !name.confirmed[shown]
  return (
    <>
      {text !== null && (
        <span lang={shown === pageLanguage ? undefined : shown}>
          <MarkedText text={text} marks={marks} />
        </span>
      )}
      {isUnconfirmed && <ToBeConfirmed />}
      {shown !== wanted && <span className={styles.missing}>{wanted === 'ja' ? words.noJapanese : words.noEnglish}</span>}
    </>
  )
}

/** The mark of what no source confirms yet. */
export function ToBeConfirmed() {
  const words = useWords(commonText)
  const language = useWordsLanguage()
  return (
    // It may stand beside a name in the other language.
    <span className={styles.unconfirmed} lang={language} title={words.toBeConfirmed}>
      {words.toBeConfirmedMark}
    </span>
  )
}

/** The text with every occurrence of the marks underlined, in whatever spelling: kana, width, old and new kanji, upper and lower case count as one. */
export function MarkedText({ text, marks }: { readonly text: string; readonly marks: readonly string[] }) {
  const ranges = markedRanges(text, marks)
  if (ranges.length === 0) return <>{text}</>
  return (
    <>
      {ranges.map(([from, to], at) => (
        <Fragment key={from}>
          {text.slice(ranges[at - 1]?.[1] ?? 0, from)}
          <mark>{text.slice(from, to)}</mark>
        </Fragment>
      ))}
      {text.slice(ranges.at(-1)?.[1])}
    </>
  )
}
