import { useState } from 'react'
import type { MeetingRef } from '../../../shared/contract/common.ts'
import type { BodyStep } from '../../../shared/contract/meetings.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import { worded } from '../../../shared/domain/worded.ts'
import { meetingPeopleText } from '../../../shared/text/meeting-people-text.ts'
import { Asking } from '../../components/asking.tsx'
import { type Choice, Select } from '../../components/select.tsx'
import { TextField } from '../../components/text-field.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { useCommand } from '../../data/use-command.ts'
import { useScreen } from '../../data/use-screen.ts'

export interface JoinBodyProps {
  readonly meeting: MeetingRef
  readonly anchor: Element | null
  readonly onClose: () => void
}

/** Stands for a body that the register does not know yet. */
const another = '+'

/** Asks which body joins the meeting, and under which of its own numbers. */
export function JoinBody({ meeting, anchor, onClose }: JoinBodyProps) {
  const words = useText(meetingPeopleText)
  const language = useLanguage()
  const choices = useScreen('meetings.choices', { id: meeting.id })
  const change = useCommand('meetings.changeBodies')
  const [chosen, setChosen] = useState<string | null>(null)
  const [nameEn, setNameEn] = useState('')
  const [nameJa, setNameJa] = useState('')
  const [typed, setTyped] = useState<string | null>(null)
  const [isNameless, setNameless] = useState(false)
  const bodies = choices.data?.bodies ?? []
  const key = chosen ?? bodies[0]?.key ?? another
  const body = bodies.find((one) => one.key === key)
  const joining = useScreen('meetings.joining', { id: meeting.id, body: key }, { isEnabled: body !== undefined }).data
  if (choices.data === undefined) return null

  const proposed = joining?.ordinal ?? null
  const digits = (typed ?? (proposed === null ? '' : String(proposed))).normalize('NFKC').trim()
  const isReadable = /^([1-9]\d{0,3})?$/.test(digits)
  const ordinal = digits === '' ? null : Number(digits)
  const note =
    joining === undefined || joining.sameDay === null
      ? words.jointNote
      : words.alsoMeets(formatDay(meeting.on, language, 'long'), joining.sameDay.ordinal)

  const answer = () => {
    if (!isReadable) return
    if (body === undefined && worded(nameEn) === null && worded(nameJa) === null) return setNameless(true)
    const step: BodyStep =
      body === undefined
        ? { act: 'add-external', nameEn: worded(nameEn), nameJa: worded(nameJa), ordinal }
        : { act: 'add', body: body.key, ordinal }
    void change.run({ id: meeting.id, step }).then((done) => {
      if (done !== null) onClose()
    })
    return undefined
  }
  const name = (field: 'ja' | 'en') => (
    <TextField
      key={field}
      label={field === 'ja' ? words.nameJa : words.nameEn}
      lang={field}
      value={field === 'ja' ? nameJa : nameEn}
      maxLength={500}
      error={isNameless && field === language ? words.nameNeeded : null}
      onChange={(text) => {
        setNameless(false)
        if (field === 'ja') setNameJa(text)
        else setNameEn(text)
      }}
    />
  )
  return (
    <Asking
      title={words.jointTitle}
      note={note}
      anchor={anchor}
      answer={words.joinIt}
      isPending={change.isRunning}
      onAnswer={answer}
      onClose={onClose}
    >
      <Select
        label={words.joiningBody}
        value={key}
        onChange={(next) => {
          setChosen(next)
          setTyped(null)
          setNameless(false)
        }}
        choices={[
          ...bodies.map(
            (one): Choice<string> => ({
              value: one.key,
              text: one.name[language] ?? one.name.ja ?? one.name.en ?? one.key,
              ...(one.isExternal ? { note: words.external } : {}),
            }),
          ),
          { value: another, text: words.anotherBody },
        ]}
      />
      {body === undefined && (language === 'ja' ? (['ja', 'en'] as const) : (['en', 'ja'] as const)).map(name)}
      <TextField
        label={words.ordinal}
        value={typed ?? (proposed === null ? '' : String(proposed))}
        maxLength={4}
        help={words.ordinalHelp(proposed)}
        error={isReadable ? null : words.ordinalUnreadable}
        onChange={setTyped}
      />
    </Asking>
  )
}
