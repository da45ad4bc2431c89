import type { OrganizationRef } from '../../../../shared/contract/common.ts'
import type { MemberProposal, MembersProposal } from '../../../../shared/contract/start.ts'
import type { Language } from '../../../../shared/domain/vocabulary.ts'
import { memberListText } from '../../../../shared/text/member-list-text.ts'
import { startText } from '../../../../shared/text/start-text.ts'
import { EditableText } from '../../../components/editable-text.tsx'
import { Finding } from '../../../components/finding.tsx'
import { NameText } from '../../../components/name-text.tsx'
import { PastedLines } from '../../../components/pasted-lines.tsx'
import { roleInWords } from '../../../components/role-in-words.ts'
import { Select } from '../../../components/select.tsx'
import { inWords } from '../../../data/directory-choices.ts'
import { useLanguage, useText } from '../../../data/language.ts'
import { type Ministry, ministryOf } from './settled-member.ts'

/** The post and the name of a line as somebody put them right. */
export interface Correction {
  readonly entry: number
  readonly post: string
  /** Null: nobody is named; the word for a vacancy: nobody holds it. */
  readonly name: string | null
}

export interface MembersPreviewProps {
  readonly proposal: MembersProposal
  /** What the register knows, for posts whose ministry is not told by their titles. */
  readonly organizations: readonly OrganizationRef[]
  /** Entries of the list that are left out. */
  readonly left: ReadonlySet<number>
  readonly onLeave: (entry: number, isLeft: boolean) => void
  /** The ministries chosen, by entry of the list. */
  readonly ministries: ReadonlyMap<number, Ministry>
  readonly onMinistry: (entry: number, ministry: Ministry) => void
  readonly onCorrect: (correction: Correction) => void
}

/** Line by line the seats that a list would make. */
export function MembersPreview({
  proposal,
  organizations,
  left,
  onLeave,
  ministries,
  onMinistry,
  onCorrect,
}: MembersPreviewProps) {
  const words = useText(startText)
  const listWords = useText(memberListText)
  const language = useLanguage()
  const titleOf = ({ post, title }: MemberProposal) => (post === null ? title : inWords(post.name, language))
  const nameOf = ({ isVacant, name }: MemberProposal) => (isVacant ? listWords.vacant : name)
  const choices = choicesOf(proposal, organizations, language, words.newMinistry)
  return (
    <PastedLines<MemberProposal>
      lines={proposal.lines}
      takes={words.takes}
      isTaken={(line) => !left.has(line.entry) && !line.isSeated}
      isSettled={(line) => line.isSeated}
      onTake={(at, isTaken) => onLeave(proposal.lines[at]?.entry ?? at, !isTaken)}
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
          cell: (line) =>
            line.post === null ? (
              <Select
                label={words.ministryOf(line.title)}
                hidesLabel
                size="s"
                value={valueOf(ministries.get(line.entry) ?? ministryOf(line))}
                choices={[{ value: 'none', text: words.noMinistry }, ...choices]}
                onChange={(value) => onMinistry(line.entry, ministryFrom(value))}
              />
            ) : (
              line.post.organization !== null && <NameText name={line.post.organization.name} />
            ),
        },
        {
          id: 'post',
          title: words.post,
          isRowHeader: true,
          cell: (line) => (
            <>
              {line.isSeated ? (
                titleOf(line)
              ) : (
                <EditableText
                  label={words.postOnLine(line.line)}
                  value={line.title}
                  maxLength={1000}
                  onCommit={(post) => {
                    if (post.trim() !== '') onCorrect({ entry: line.entry, post: post.trim(), name: nameOf(line) })
                  }}
                />
              )}
              <small>{line.isSeated ? words.seated : line.post === null ? words.newPost : ''}</small>
              {line.isTwice && <Finding>{words.twice}</Finding>}
              {line.doubt !== null && <Finding>{listWords.doubt[line.doubt]}</Finding>}
            </>
          ),
        },
        {
          id: 'holder',
          title: words.holder,
          width: '220px',
          cell: (line) => (
            <>
              <EditableText
                label={words.holderOf(titleOf(line))}
                value={nameOf(line) ?? ''}
                placeholder={words.unnamed}
                isReadOnly={line.isSeated}
                maxLength={1000}
                onCommit={(name) => onCorrect({ entry: line.entry, post: line.title, name: name.trim() || null })}
              />
              {line.reading !== null && <small>{line.reading}</small>}
            </>
          ),
        },
      ]}
      passedOver={proposal.passedOver}
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
