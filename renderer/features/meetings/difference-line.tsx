import type { ReactNode } from 'react'
import { type LineChange, type LineDifference, standOf } from '../../../shared/domain/agenda-diff.ts'
import type { VersionLine } from '../../../shared/domain/agenda-version.ts'
import { formatFiscalYear } from '../../../shared/domain/era.ts'
import type { Bilingual } from '../../../shared/domain/model.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import { wordDiff } from '../../../shared/domain/word-diff.ts'
import { type AgendaVersionsText, agendaVersionsText } from '../../../shared/text/agenda-versions-text.ts'
import { type VocabularyText, vocabularyText } from '../../../shared/text/vocabulary-text.ts'
import { useLanguage, useText } from '../../data/language.ts'
import styles from './versions-tab.module.css'

export interface DifferenceLineProps {
  readonly line: LineDifference
  readonly isTabStop: boolean
  readonly onFocus: () => void
}

const signs = { added: '+', removed: '−', changed: '~', decided: '→', same: '' } as const

/** One line of two versions: what it said and says, and what else is different. */
export function DifferenceLine({ line, isTabStop, onFocus }: DifferenceLineProps) {
  const words = useText(agendaVersionsText)
  const versionWords = useText(agendaVersionsText)
  const vocabulary = useText(vocabularyText)
  const language = useLanguage()
  const what = standOf(line)
  const shown = line.after ?? line.before
  const order: readonly Language[] = language === 'ja' ? ['ja', 'en'] : ['en', 'ja']
  const notes = line.act === 'kept' ? line.changes.filter((change) => change !== 'reworded') : []
  return (
    <div
      role="row"
      aria-level={line.depth + 1}
      tabIndex={isTabStop ? 0 : -1}
      data-what={what}
      className={styles.line}
      style={{ ['--depth' as string]: line.depth }}
      onFocus={onFocus}
    >
      <span role="gridcell" className={styles.sign} aria-label={versionWords.signs[what]} title={versionWords.signs[what]}>
        {signs[what]}
      </span>
      <span role="gridcell" className={styles.number}>
        {shown.number}
      </span>
      <div role="gridcell" className={styles.words}>
        {order.map((one) => (
          <Wording key={one} line={line} language={one} isSecond={one !== language} />
        ))}
        {notes.length > 0 && line.act === 'kept' && (
          <ul className={styles.notes}>
            {notes.map((change) => (
              <li key={change}>
                {versionWords.changes[change]}
                <FromTo change={change} before={line.before} after={line.after} say={sayer(words, vocabulary, language)} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  )
}

/** A title in one language: where it was reworded, both wordings with what differs marked. */
function Wording({
  line,
  language,
  isSecond,
}: {
  readonly line: LineDifference
  readonly language: Language
  readonly isSecond: boolean
}) {
  const words = useText(agendaVersionsText)
  const [before, after] = [line.before?.title[language] ?? '', line.after?.title[language] ?? '']
  const className = isSecond ? styles.second : styles.title
  if (line.act !== 'kept' || before === after) {
    const text = line.act === 'removed' ? before : after
    if (text === '') return null
    return (
      <p className={className} lang={language}>
        {line.act === 'removed' ? <del>{text}</del> : line.act === 'added' ? <ins>{text}</ins> : text}
      </p>
    )
  }
  const runs = wordDiff(before, after)
  const side = (of: 'before' | 'after'): ReactNode => {
    const own = runs.filter((run) => run.in === 'both' || run.in === of)
    if (own.length === 0) return <i>{words.noWords}</i>
    const Mark = of === 'before' ? 'del' : 'ins'
    return own.map((run, at) => (run.in === 'both' ? run.text : <Mark key={at}>{run.text}</Mark>))
  }
  return (
    <>
      <p className={className} lang={language} data-side="before">
        <span className="sr-only">{words.before}: </span>
        {side('before')}
      </p>
      <p className={className} lang={language} data-side="after">
        <span className="sr-only">{words.after}: </span>
        {side('after')}
      </p>
    </>
  )
}

type Say = (line: VersionLine, change: LineChange) => string | null

function FromTo(props: {
  readonly change: LineChange
  readonly before: VersionLine
  readonly after: VersionLine
  readonly say: Say
}) {
  const words = useText(agendaVersionsText)
  const [from, to] = [props.say(props.before, props.change), props.say(props.after, props.change)]
  if (props.change === 'moved') return null
  const isOutcome = props.change === 'outcome' || props.change === 'outcome-note'
  return (
    <>
      {/* Before the meeting no line has an outcome: that goes without saying. */}
      {from === null && isOutcome ? null : <del>{from ?? words.none}</del>}
      <span aria-hidden="true">→</span>
      <ins>{to ?? words.none}</ins>
    </>
  )
}

/** What a line has of that which changed; null: nothing. */
function sayer(words: AgendaVersionsText, vocabulary: VocabularyText, language: Language): Say {
  const name = (one: Bilingual | null) => one?.[language] ?? one?.ja ?? one?.en ?? null
  return (line, change) => {
    switch (change) {
      case 'kind':
        return vocabulary.itemKind[line.kind]
      case 'fiscal-year':
        return line.fiscalYear === null ? null : formatFiscalYear(line.fiscalYear, language, 'title')
      case 'plans':
        return line.plans.map((plan) => name(plan) ?? words.none).join(language === 'ja' ? '、' : '; ') || null
      case 'presenter':
        return name(line.presenter)
      case 'renumbered':
        return line.number
      case 'outcome':
        return line.outcome === null ? null : vocabulary.outcome[line.outcome]
      case 'outcome-note':
        return line.outcomeNote
      case 'moved':
      case 'reworded':
        return null
    }
  }
}
