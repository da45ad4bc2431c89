import type { CabinetProposal, CabinetScreen } from '../../../shared/contract/cabinet.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import { cabinetText } from '../../../shared/text/cabinet-text.ts'
import { Finding } from '../../components/finding.tsx'
import { NameText } from '../../components/name-text.tsx'
import { PastedLines } from '../../components/pasted-lines.tsx'
import { Select } from '../../components/select.tsx'
import { inWords } from '../../data/directory-choices.ts'
import { useLanguage, useText } from '../../data/language.ts'
import styles from './cabinet.module.css'

/** What people decided about a line of the list: left out, or held by another of the same name. */
export interface LineChoice {
  readonly isOut: boolean
  /** Null: a new entry; undefined: as proposed. */
  readonly personId?: number | null
}

export interface CabinetPreviewProps {
  readonly proposal: CabinetScreen
  /** By place in the list. */
  readonly choices: ReadonlyMap<number, LineChoice>
  readonly onChoose: (at: number, choice: LineChoice) => void
}

/** Line by line what a list would change: the same, another holder, a new post, or what is wrong with it. */
export function CabinetPreview({ proposal, choices, onChoose }: CabinetPreviewProps) {
  const words = useText(cabinetText)
  const language = useLanguage()
  const choiceAt = (at: number): LineChoice => choices.get(at) ?? { isOut: false }
  return (
    <>
      {proposal.problems.length > 0 && (
        <div className={styles.problems} role="alert">
          <p>{words.problemsTitle(proposal.problems.length)}</p>
          <ul>
            {proposal.problems.map(({ line, text, problem }) => (
              <li key={line}>
                {words.line} {line}: <b>{text}</b> {words.problems[problem]}
              </li>
            ))}
          </ul>
        </div>
      )}
      <PastedLines<CabinetProposal>
        lines={proposal.lines}
        takes={words.takesIn}
        isTaken={(_, at) => choices.get(at)?.isOut !== true}
        onTake={(at, isIn) => onChoose(at, { ...choiceAt(at), isOut: !isIn })}
        labelOf={(line) => words.leaveOut(titleOf(line, language))}
        toneOf={(line) => tones[line.change]}
        columns={[
          {
            id: 'line',
            title: words.line,
            width: '44px',
            cell: ({ line }) => <span className={styles.number}>{line}</span>,
          },
          {
            id: 'post',
            title: words.post,
            isRowHeader: true,
            cell: (line) => (
              <>
                {line.post === null ? line.postWords : <NameText name={line.post.name} />}
                {line.isTwice && <Finding>{words.twice}</Finding>}
              </>
            ),
          },
          {
            id: 'holder',
            title: words.holder,
            cell: (line, at) => (
              <Holder line={line} choice={choiceAt(at)} title={titleOf(line, language)} onChoose={(next) => onChoose(at, next)} />
            ),
          },
          {
            id: 'before',
            title: words.before,
            cell: ({ before }) => (
              <span className={styles.before}>{before.map(({ name }) => inWords(name, language)).join(', ')}</span>
            ),
          },
          {
            id: 'what',
            title: words.what,
            cell: ({ change }) => (
              <span className={styles.change} data-tone={tones[change]}>
                {words.changes[change]}
              </span>
            ),
          },
        ]}
        passedOver={proposal.passedOver}
      />
    </>
  )
}

const tones = { same: 'same', changed: 'changed', 'new-post': 'new' } as const

const titleOf = ({ post, postWords }: CabinetProposal, language: Language) =>
  post === null ? postWords : inWords(post.name, language)

interface HolderProps {
  readonly line: CabinetProposal
  readonly choice: LineChoice
  readonly title: string
  readonly onChoose: (choice: LineChoice) => void
}

/** Who will hold the post: new, known, or to be told between entries that share the name. */
function Holder({ line, choice, title, onChoose }: HolderProps) {
  const words = useText(cabinetText)
  const language = useLanguage()
  if (line.name === null) return <span className={styles.vacant}>{words.vacant}</span>
  const nature = words.natures[line.nature]
  const named = (
    <>
      <span lang={/[\p{Script=Han}]/u.test(line.name) ? 'ja' : undefined}>{line.name}</span>
      {line.reading !== null && <small>{line.reading}</small>}
      {nature !== '' && <small>{nature}</small>}
    </>
  )
  if (line.others.length === 0) {
    return (
      <span className={styles.holder}>
        {named}
        <small>{line.person === null ? words.newPerson : words.known}</small>
      </span>
    )
  }
  const entries = [...(line.person === null ? [] : [{ person: line.person, sign: 'name' as const }]), ...line.others]
  return (
    <span className={styles.holder}>
      {named}
      <Select
        label={words.who(title)}
        hidesLabel
        size="s"
        value={String(choice.personId === undefined ? (line.person?.id ?? 'new') : (choice.personId ?? 'new'))}
        choices={[
          ...entries.map(({ person, sign }) => ({
            value: String(person.id),
            text: `${inWords(person.name, language)} (${sign === 'name' ? words.sharesName : words.sharesReading}, ${person.id})`,
          })),
          { value: 'new', text: words.newPerson },
        ]}
        onChange={(value) => onChoose({ ...choice, personId: value === 'new' ? null : Number(value) })}
      />
    </span>
  )
}
