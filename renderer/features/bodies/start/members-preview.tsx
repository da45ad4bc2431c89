import type { MembersProposal } from '../../../../shared/contract/start.ts'
import { startText } from '../../../../shared/text/start-text.ts'
import { Checkbox } from '../../../components/checkbox.tsx'
import { Finding } from '../../../components/finding.tsx'
import { NameText } from '../../../components/name-text.tsx'
import { roleInWords } from '../../../components/role-in-words.ts'
import { inWords } from '../../../data/directory-choices.ts'
import { useLanguage, useText } from '../../../data/language.ts'
import styles from './members-preview.module.css'

export interface MembersPreviewProps {
  readonly proposal: MembersProposal
  /** Places in the list that are left out. */
  readonly left: ReadonlySet<number>
  readonly onLeave: (at: number, isLeft: boolean) => void
}

/** Line by line the seats that a list would make. */
export function MembersPreview({ proposal, left, onLeave }: MembersPreviewProps) {
  const words = useText(startText)
  const language = useLanguage()
  return (
    <>
      <table className={styles.preview}>
        <thead>
          <tr>
            <th scope="col">{words.takes}</th>
            <th scope="col">{words.role}</th>
            <th scope="col">{words.post}</th>
            <th scope="col">{words.holder}</th>
          </tr>
        </thead>
        <tbody>
          {proposal.lines.map((line, at) => {
            const title = line.post === null ? line.postWords : inWords(line.post.name, language)
            const isIn = !left.has(at) && !line.isSeated
            return (
              <tr key={`${line.line} ${line.postWords}`} data-out={!isIn || undefined}>
                <td>
                  <Checkbox
                    isChecked={isIn}
                    isDisabled={line.isSeated}
                    label={words.takeLine(title)}
                    onChange={(isTaken) => onLeave(at, !isTaken)}
                  />
                </td>
                <td>{roleInWords(proposal.kind, line.role, language)}</td>
                <th scope="row">
                  {line.post === null ? line.postWords : <NameText name={line.post.name} />}{' '}
                  <small>{line.isSeated ? words.seated : line.post === null ? words.newPost : ''}</small>
                  {line.isTwice && <Finding>{words.twice}</Finding>}
                </th>
                <td>
                  {line.name === null ? (
                    <small>{words.unnamed}</small>
                  ) : (
                    <>
                      {line.name} {line.reading !== null && <small>{line.reading}</small>}
                    </>
                  )}
                </td>
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
                {words.line(line)}: {text}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
