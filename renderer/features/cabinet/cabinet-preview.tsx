import type { CabinetProposal, CabinetScreen } from '../../../shared/contract/cabinet.ts'
import { cabinetText } from '../../../shared/text/cabinet-text.ts'
import { Checkbox } from '../../components/checkbox.tsx'
import { Finding } from '../../components/finding.tsx'
import { NameText } from '../../components/name-text.tsx'
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
      <table className={styles.preview}>
        <thead>
          <tr>
            <th scope="col">{words.takesIn}</th>
            <th scope="col">{words.line}</th>
            <th scope="col">{words.post}</th>
            <th scope="col">{words.holder}</th>
            <th scope="col">{words.before}</th>
            <th scope="col">{words.what}</th>
          </tr>
        </thead>
        <tbody>
          {proposal.lines.map((line, at) => {
            const choice = choices.get(at) ?? { isOut: false }
            const title = line.post === null ? line.postWords : inWords(line.post.name, language)
            return (
              <tr key={`${line.line} ${line.postWords}`} data-change={line.change} data-out={choice.isOut || undefined}>
                <td>
                  <Checkbox
                    isChecked={!choice.isOut}
                    label={words.leaveOut(title)}
                    onChange={(isIn) => onChoose(at, { ...choice, isOut: !isIn })}
                  />
                </td>
                <td className={styles.number}>{line.line}</td>
                <th scope="row">
                  {line.post === null ? line.postWords : <NameText name={line.post.name} />}
                  {line.isTwice && <Finding>{words.twice}</Finding>}
                </th>
                <td>
                  <Holder line={line} choice={choice} title={title} onChoose={(next) => onChoose(at, next)} />
                </td>
                <td className={styles.before}>{line.before.map(({ name }) => inWords(name, language)).join(', ')}</td>
                <td className={styles.change}>{words.changes[line.change]}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {proposal.passedOver.length > 0 && (
        <details className={styles.passed}>
          <summary>{words.passedOver(proposal.passedOver.length)}</summary>
          <ul>
            {proposal.passedOver.map(({ line, text }) => (
              <li key={line}>
                {words.line} {line}: {text}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

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
