import type { OrganizationRef } from '../../../../shared/contract/common.ts'
import type { MemberProposal, MembersProposal } from '../../../../shared/contract/start.ts'
import type { Language } from '../../../../shared/domain/vocabulary.ts'
import { startText } from '../../../../shared/text/start-text.ts'
import { Finding } from '../../../components/finding.tsx'
import { NameText } from '../../../components/name-text.tsx'
import { PastedLines } from '../../../components/pasted-lines.tsx'
import { roleInWords } from '../../../components/role-in-words.ts'
import { Select } from '../../../components/select.tsx'
import { inWords } from '../../../data/directory-choices.ts'
import { useLanguage, useText } from '../../../data/language.ts'
import { type Ministry, ministryOf } from './settled-member.ts'

export interface MembersPreviewProps {
  readonly proposal: MembersProposal
  /** What the register knows, for posts whose ministry is not told by their titles. */
  readonly organizations: readonly OrganizationRef[]
  /** Places in the list that are left out. */
  readonly left: ReadonlySet<number>
  readonly onLeave: (at: number, isLeft: boolean) => void
  /** The ministries chosen, by place in the list. */
  readonly ministries: ReadonlyMap<number, Ministry>
  readonly onMinistry: (at: number, ministry: Ministry) => void
}

/** Line by line the seats that a list would make. */
export function MembersPreview({ proposal, organizations, left, onLeave, ministries, onMinistry }: MembersPreviewProps) {
  const words = useText(startText)
  const language = useLanguage()
  const titleOf = ({ post, title }: MemberProposal) => (post === null ? title : inWords(post.name, language))
  const choices = choicesOf(proposal, organizations, language, words.newMinistry)
  return (
    <PastedLines<MemberProposal>
      lines={proposal.lines}
      takes={words.takes}
      isTaken={(line, at) => !left.has(at) && !line.isSeated}
      isSettled={(line) => line.isSeated}
      onTake={(at, isTaken) => onLeave(at, !isTaken)}
      labelOf={(line) => words.takeLine(titleOf(line))}
      columns={[
        {
          id: 'role',
          title: words.role,
          width: '112px',
          cell: ({ role }) => roleInWords(proposal.kind, role, language),
        },
        {
          id: 'ministry',
          title: words.ministry,
          width: '232px',
          cell: (line, at) =>
            line.post === null ? (
              <Select
                label={words.ministryOf(line.title)}
                hidesLabel
                size="s"
                value={valueOf(ministries.get(at) ?? ministryOf(line))}
                choices={[{ value: 'none', text: words.noMinistry }, ...choices]}
                onChange={(value) => onMinistry(at, ministryFrom(value))}
              />
            ) : (
              line.post.organization !== null && <NameText name={line.post.organization.name} />
            ),
        },
        {
          id: 'post',
          title: words.post,
          isRowHeader: true,
          cell: (line, at) => (
            <>
              {line.post === null ? postOf(line, ministries.get(at)) : <NameText name={line.post.name} />}{' '}
              <small>{line.isSeated ? words.seated : line.post === null ? words.newPost : ''}</small>
              {line.isTwice && <Finding>{words.twice}</Finding>}
            </>
          ),
        },
        {
          id: 'holder',
          title: words.holder,
          cell: ({ name, reading }) =>
            name === null ? (
              <small>{words.unnamed}</small>
            ) : (
              <>
                {name} {reading !== null && <small>{reading}</small>}
              </>
            ),
        },
      ]}
      passedOver={proposal.passedOver}
      passedOverTitle={words.passedOver}
      sayLine={words.line}
    />
  )
}

/** Ministries that the list names for the first time come before those that are known. */
function choicesOf(
  { lines }: MembersProposal,
  organizations: readonly OrganizationRef[],
  language: Language,
  newMinistry: (name: string) => string,
) {
  const named = new Set(lines.flatMap(({ organization }) => (organization?.id === null ? [organization.words] : [])))
  return [
    ...[...named].map((words) => ({ value: `new ${words}`, text: newMinistry(words) })),
    ...organizations.map(({ id, name }) => ({ value: `id ${id}`, text: inWords(name, language) })),
  ]
}

const valueOf = (ministry: Ministry) =>
  ministry === null ? 'none' : 'id' in ministry ? `id ${ministry.id}` : `new ${ministry.words}`

const ministryFrom = (value: string): Ministry =>
  value === 'none' ? null : value.startsWith('id ') ? { id: Number(value.slice(3)) } : { words: value.slice(4) }

/** Without a ministry a post is called as it is written. */
const postOf = (line: MemberProposal, chosen: Ministry | undefined) => (chosen === null ? line.title : line.postWords)
