import { useState } from 'react'
import { formatFiscalYear } from '../../../shared/domain/era.ts'
import { parseFiscalYear } from '../../../shared/domain/title-pattern.ts'
import { itemKinds, outcomes } from '../../../shared/domain/vocabulary.ts'
import { deskText } from '../../../shared/text/desk-text.ts'
import { lineDetailsText } from '../../../shared/text/line-details-text.ts'
import { agendaLinesText } from '../../../shared/text/agenda-lines-text.ts'
import { vocabularyText } from '../../../shared/text/vocabulary-text.ts'
import { Facts } from '../../components/inspector.tsx'
import { Link } from '../../components/link.tsx'
import { NameText } from '../../components/name-text.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { Select } from '../../components/select.tsx'
import { TextField } from '../../components/text-field.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import type { EditorLine, LineChange } from './editor-line.ts'
import styles from './line-details.module.css'
import { Questions, Sources } from './meeting-details.tsx'

export interface LineDetailsProps {
  readonly line: EditorLine
  readonly isReadOnly: boolean
  /** Outcomes belong to meetings that were issued or held. */
  readonly hasOutcome: boolean
  readonly onChange: (change: LineChange) => void
  /** Opens the choice of who presents the line. */
  readonly onPresenter: (anchor: HTMLElement) => void
}

/** Everything about one line: what the chips say and what they have no room for. */
export function LineDetails({ line, isReadOnly, hasOutcome, onChange, onPresenter }: LineDetailsProps) {
  const words = useText(lineDetailsText)
  const desk = useText(deskText)
  const language = useLanguage()
  const ended = line.reasons.map((reason) => reason[language] ?? reason.ja ?? reason.en ?? '')
  return (
    <>
      <SectionHeading>{words.aboutLine(line.number)}</SectionHeading>
      {isReadOnly ? (
        <LineFacts line={line} />
      ) : (
        <LineFields key={line.key} line={line} hasOutcome={hasOutcome} onChange={onChange} onPresenter={onPresenter} />
      )}
      <SectionHeading level={3}>{words.plans}</SectionHeading>
      {line.plans.length === 0 && <p className={styles.quiet}>{words.noPlans}</p>}
      <ul className={styles.plans}>
        {line.plans.map((plan) => (
          <li key={plan.id}>
            <Link href={`/plans/${plan.key}`} look="plain">
              <NameText name={plan.name} />
            </Link>
          </li>
        ))}
      </ul>
      {line.carried?.from && (
        <p className={styles.quiet}>
          {desk.origin}:{' '}
          <Link look="plain" href={`/meetings/${line.carried.from.id}`}>
            {desk.carriedFrom(line.carried.how, line.carried.from.ordinal)}
          </Link>
        </p>
      )}
      {ended.length > 0 && (
        <>
          <SectionHeading level={3}>{words.why}</SectionHeading>
          <ul className={styles.reasons}>
            {ended.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </>
      )}
      {line.questions.length > 0 && (
        <>
          <SectionHeading level={3}>{words.openQuestions}</SectionHeading>
          <Questions questions={line.questions} />
        </>
      )}
      {line.seen.length > 0 && <Sources seen={line.seen} />}
    </>
  )
}

function LineFacts({ line }: Pick<LineDetailsProps, 'line'>) {
  const words = useText(lineDetailsText)
  const lineWords = useText(agendaLinesText)
  const vocabulary = useText(vocabularyText)
  const language = useLanguage()
  return (
    <Facts
      facts={[
        { term: words.kind, value: line.isHeading ? lineWords.heading : vocabulary.itemKind[line.kind] },
        ...(line.fiscalYear === null
          ? []
          : [{ term: words.fiscalYear, value: formatFiscalYear(line.fiscalYear, language, 'title') }]),
        ...(line.presenter === null ? [] : [{ term: words.presenter, value: <NameText name={line.presenter.name} /> }]),
        ...(line.minutes === null ? [] : [{ term: words.minutes, value: line.minutes }]),
        { term: words.outcome, value: line.outcome === null ? lineWords.noOutcome : vocabulary.outcome[line.outcome] },
        ...(line.outcomeNote ? [{ term: words.outcomeNote, value: line.outcomeNote }] : []),
        ...(line.internalNote ? [{ term: words.internalNote, value: line.internalNote }] : []),
      ]}
    />
  )
}

function LineFields({ line, hasOutcome, onChange, onPresenter }: Omit<LineDetailsProps, 'isReadOnly'>) {
  const words = useText(lineDetailsText)
  const lineWords = useText(agendaLinesText)
  const desk = useText(deskText)
  const vocabulary = useText(vocabularyText)
  const language = useLanguage()
  const presenter = line.presenter?.name[language] ?? line.presenter?.name.ja ?? ''
  return (
    <div className={styles.fields}>
      <Select
        label={words.kind}
        value={line.isHeading ? 'heading' : line.kind}
        choices={[
          ...itemKinds.map((kind) => ({ value: kind, text: vocabulary.itemKind[kind] })),
          { value: 'heading' as const, text: lineWords.headingNoNumber },
        ]}
        onChange={(next) => onChange(next === 'heading' ? { isHeading: true } : { kind: next, isHeading: false })}
      />
      <Kept
        label={words.fiscalYear}
        value={line.fiscalYear === null ? '' : formatFiscalYear(line.fiscalYear, language, 'title')}
        help={words.fiscalYearHelp}
        read={(text) => (text === '' ? { fiscalYear: null } : yearChange(parseFiscalYear(text)))}
        onChange={onChange}
      />
      <div>
        <span className={styles.label}>{words.presenter}</span>
        <button
          type="button"
          className={styles.choose}
          aria-haspopup="dialog"
          aria-label={line.presenter === null ? desk.choosePresenter : desk.presentedBy(presenter)}
          onClick={(event) => onPresenter(event.currentTarget)}
        >
          {line.presenter === null ? desk.choosePresenter : <NameText name={line.presenter.name} />}
        </button>
      </div>
      <Kept
        label={words.minutes}
        value={line.minutes === null ? '' : String(line.minutes)}
        read={(text) => (text === '' ? { minutes: null } : minutesChange(Number(text.normalize('NFKC'))))}
        onChange={onChange}
      />
      {hasOutcome && (
        <>
          <Select
            label={words.outcome}
            value={line.outcome ?? 'none'}
            choices={[
              { value: 'none' as const, text: lineWords.noOutcome },
              ...outcomes.map((outcome) => ({ value: outcome, text: vocabulary.outcome[outcome] })),
            ]}
            onChange={(next) => onChange({ outcome: next === 'none' ? null : next })}
          />
          <Kept
            label={words.outcomeNote}
            value={line.outcomeNote ?? ''}
            isMultiline
            read={(text) => ({ outcomeNote: text || null })}
            onChange={onChange}
          />
        </>
      )}
      <Kept
        label={words.internalNote}
        value={line.internalNote ?? ''}
        isMultiline
        read={(text) => ({ internalNote: text || null })}
        onChange={onChange}
      />
    </div>
  )
}

const yearChange = (fiscalYear: number | null): LineChange | null => (fiscalYear === null ? null : { fiscalYear })
const minutesChange = (minutes: number): LineChange | null =>
  Number.isInteger(minutes) && minutes >= 0 && minutes <= 1440 ? { minutes } : null

interface KeptProps {
  readonly label: string
  readonly value: string
  readonly help?: string
  readonly isMultiline?: boolean
  /** Null: what was typed says nothing; it stays to be mended. */
  readonly read: (text: string) => LineChange | null
  readonly onChange: (change: LineChange) => void
}

/** A field that keeps what was typed when it is left. */
function Kept({ label, value, help, isMultiline = false, read, onChange }: KeptProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const isWrong = typed !== null && read(typed.trim()) === null
  return (
    <TextField
      label={label}
      value={typed ?? value}
      isMultiline={isMultiline}
      maxLength={20_000}
      {...(help === undefined ? {} : { help })}
      error={isWrong ? (help ?? '0–1440') : null}
      onChange={setTyped}
      onBlur={() => {
        if (typed === null) return
        const change = read(typed.trim())
        if (change === null) return
        setTyped(null)
        if (typed.trim() !== value) onChange(change)
      }}
    />
  )
}
