import type { MeetingScreen } from '../../../shared/contract/meetings.ts'
import { meetingPeopleText } from '../../../shared/text/meeting-people-text.ts'
import { meetingsText } from '../../../shared/text/meetings-text.ts'
import { ComboBox } from '../../components/combo-box.tsx'
import { NameText } from '../../components/name-text.tsx'
import { roleInWords } from '../../components/role-in-words.ts'
import type { Choice } from '../../components/select.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { useScreen } from '../../data/use-screen.ts'
import type { UpdateMeeting } from './use-meeting-update.ts'

export interface MeetingChairProps {
  readonly screen: MeetingScreen
  readonly update: UpdateMeeting
}

/** The post that chairs the meeting: a seat of the day, chiefs first, or any other post. */
export function MeetingChair({ screen, update }: MeetingChairProps) {
  const words = useText(meetingPeopleText)
  const label = useText(meetingsText).chair
  const language = useLanguage()
  const choices = useScreen('meetings.choices', { id: screen.meeting.id }, { keeps: 'always' })
  if (choices.data === undefined) return screen.chair === null ? null : <NameText name={screen.chair} />
  const chairs = choices.data.chairs
  const present = screen.chairPostId
  // A post that no longer exists on the day is still the one recorded.
  const isGone = present !== null && !chairs.some(({ postId }) => postId === present)
  return (
    <ComboBox
      // The field follows the register: what was typed goes when another window or an undo changes the chair.
      key={present}
      label={label}
      hidesLabel
      size="s"
      placeholder={words.chairHint}
      value={present === null ? null : String(present)}
      onChange={(chosen) => {
        const chairPostId = chosen === null ? null : Number(chosen)
        if (chairPostId !== present) void update({ chairPostId })
      }}
      choices={[
        ...(isGone ? [{ value: String(present), text: screen.chair?.[language] ?? screen.chair?.ja ?? '' }] : []),
        ...chairs.map(({ postId, post, holder, seat }): Choice<string> => {
          const body = seat?.body?.[language] ?? seat?.body?.ja
          return {
            value: String(postId),
            text: post[language] ?? post.ja ?? post.en ?? '',
            note: [
              seat === null ? words.noSeat : roleInWords(seat.kind, seat.role, language),
              body,
              holder?.[language] ?? holder?.ja ?? holder?.en,
            ]
              .filter(Boolean)
              .join(' · '),
          }
        }),
      ]}
    />
  )
}
