import { useState } from 'react'
import { useScreen } from '../../../data/use-screen.ts'
import type { MemberProposal } from '../../../../shared/contract/start.ts'
import type { IsoDate } from '../../../../shared/domain/calendar.ts'
import { formatDay } from '../../../../shared/domain/format-date.ts'
import { startText } from '../../../../shared/text/start-text.ts'
import { DateField } from '../../../components/date-field.tsx'
import { SectionHeading } from '../../../components/section-heading.tsx'
import { EmptyState } from '../../../components/states.tsx'
import { TextField } from '../../../components/text-field.tsx'
import { heldList, holdList } from '../../../data/held-lists.ts'
import { useToday } from '../../../data/as-of.tsx'
import { useDirectoryChoices } from '../../../data/use-directory-choices.ts'
import { useLanguage, useText } from '../../../data/language.ts'
import { useCommand } from '../../../data/use-command.ts'
import { type Correction, MembersPreview } from './members-preview.tsx'
import { type Ministry, settledMember } from './settled-member.ts'
import { StartFoot } from './start-foot.tsx'
import styles from './start-screen.module.css'

export interface StartMembersProps {
  readonly bodyKey: string
  /** From when the members sit on it unless the list names a day. */
  readonly ownDay: IsoDate
  /** Left out: it is a step that can be skipped. */
  readonly skipText?: string
  readonly onSkip: () => void
  readonly onDone: (on: IsoDate) => void
}

/** The members from a pasted list: what each line would enter is shown first, and all of it is one step. */
export function StartMembers({ bodyKey, ownDay, skipText, onSkip, onDone }: StartMembersProps) {
  const words = useText(startText)
  const language = useLanguage()
  const today = useToday()
  const [text, setText] = useState(() => heldList(bodyKey))
  const [typedDay, setDay] = useState<IsoDate | null>(null)
  const [corrected, setCorrected] = useState<ReadonlyMap<number, Correction>>(new Map())
  /** Lines that were taken or left by hand. */
  const [choices, setChoices] = useState<ReadonlyMap<number, boolean>>(new Map())
  const [ministries, setMinistries] = useState<ReadonlyMap<number, Ministry>>(new Map())
  const enter = useCommand('start.enterMembers', { says: ({ seats }, spoken) => startText[spoken].tookMembers(seats) })
  const isPasted = text.trim() !== ''
  const first = useScreen('start.proposeMembers', { body: bodyKey, text, on: ownDay }, { isEnabled: isPasted, keeps: 'always' })
  const dayOfList = isPasted ? (first.data?.on ?? null) : null
  const on = typedDay ?? dayOfList ?? ownDay
  const proposal = useScreen(
    'start.proposeMembers',
    { body: bodyKey, text, on, corrected: [...corrected.values()] },
    { isEnabled: isPasted, keeps: 'always' },
  ).data
  const organizations = useDirectoryChoices(on)?.organizations ?? []
  const shown = isPasted ? proposal : undefined
  const isLeft = ({ entry, doubt }: MemberProposal) => !(choices.get(entry) ?? doubt === null)
  const taken = (shown?.lines ?? []).filter((line) => !isLeft(line) && !line.isSeated)
  const seats = new Set(taken.map(nameOf)).size
  const take = async () => {
    if (taken.length === 0) return
    const lines = taken.map((line) => settledMember(line, ministries.get(line.entry)))
    const done = await enter.run({ body: bodyKey, on, lines })
    if (done === null) return
    holdList(bodyKey, '')
    onDone(on)
  }
  return (
    <>
      <div className={styles.given}>
        <div className={styles.text} data-arrival>
          <TextField
            label={words.list}
            isMultiline
            value={text}
            placeholder={words.listPlaceholder}
            maxLength={100_000}
            onChange={(next) => {
              setText(next)
              holdList(bodyKey, next)
              setChoices(new Map())
              setMinistries(new Map())
              setCorrected(new Map())
            }}
          />
        </div>
        <DateField
          label={words.from}
          value={on}
          today={today}
          help={dayOfList === null ? words.fromHelp : words.dayOfList(formatDay(dayOfList, language, 'long'))}
          onChange={setDay}
        />
      </div>
      <StartFoot
        answer={{ en: startText.en.takeMembers(seats), ja: startText.ja.takeMembers(seats) }}
        said={words.takeMembers(seats)}
        isPending={enter.isRunning}
        isDisabled={seats === 0}
        onAnswer={() => void take()}
        onSkip={() => {
          holdList(bodyKey, '')
          onSkip()
        }}
        {...(skipText === undefined ? {} : { skipText })}
      />
      {shown === undefined ? (
        <EmptyState size="row" title={words.nothingYet} />
      ) : (
        <>
          <SectionHeading note={words.counted(seats, new Set(taken.filter(({ post }) => post === null).map(nameOf)).size)}>
            {words.preview}
          </SectionHeading>
          <MembersPreview
            proposal={shown}
            organizations={organizations}
            ministries={ministries}
            onMinistry={(entry, ministry) => setMinistries(new Map(ministries).set(entry, ministry))}
            onCorrect={(correction) => setCorrected(new Map(corrected).set(correction.entry, correction))}
            left={new Set(shown.lines.filter(isLeft).map(({ entry }) => entry))}
            onLeave={(entry, isOut) => setChoices(new Map(choices).set(entry, !isOut))}
          />
        </>
      )}
    </>
  )
}

const nameOf = ({ post, title }: MemberProposal) => post?.id ?? title
