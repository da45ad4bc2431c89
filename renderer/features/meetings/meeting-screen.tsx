import { useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { commandText } from '../../../shared/text/command-text.ts'
import { frameText } from '../../../shared/text/frame-text.ts'
import { meetingsText } from '../../../shared/text/meetings-text.ts'
import { Link } from '../../components/link.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../components/states.tsx'
import { Split } from '../../components/split.tsx'
import { useAsOf } from '../../data/as-of.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { usePlace } from '../../data/place.ts'
import { sayError } from '../../data/say-error.ts'
import { useCommand } from '../../data/use-command.ts'
import { useScreen } from '../../data/use-screen.ts'
import { meetingName, meetingOfBody } from './meeting-name.ts'
import { meetingTabs } from './meeting-tabs.ts'
import { OpenMeeting } from './open-meeting.tsx'

export interface MeetingScreenProps {
  readonly meetingId: number
  readonly tab: string
}

/** One meeting: of the past with its record, or to come with the editor of its agenda. */
export function MeetingScreen({ meetingId, tab }: MeetingScreenProps) {
  const words = useText(meetingsText)
  const frame = useText(frameText)
  const commands = useText(commandText)
  const language = useLanguage()
  const asOf = useAsOf()
  const [, navigate] = useLocation()
  const search = useSearch()
  const [isLeaving, setLeaving] = useState(false)
  const screen = useScreen('meetings.get', { id: meetingId, asOf })
  const lead = screen.data?.bodies[0]
  const name = screen.data === undefined ? '' : meetingName(screen.data.meeting, words)
  const remove = useCommand('meetings.remove', {
    says: (_, spoken) => meetingsText[spoken].removed(screen.data === undefined ? '' : meetingOfBody(screen.data, spoken)),
  })
  const bodyName = lead?.body?.short[language] ?? lead?.name[language] ?? ''
  usePlace([
    ...(lead === undefined ? [] : [{ text: bodyName, ...(lead.body ? { href: `/bodies/${lead.body.key}` } : {}) }]),
    { text: screen.data === undefined ? words.agenda : name },
  ])

  const onRemove = async () => {
    setLeaving(true)
    const removed = await remove.run({ id: meetingId })
    if (removed === null) setLeaving(false)
    else navigate(lead?.body ? `/bodies/${lead.body.key}/meetings` : '/')
  }

  if (isLeaving && screen.isError) return null
  if (screen.isError) {
    if (screen.error.error.code === 'not-found') {
      return (
        <EmptyState
          title={words.notFoundTitle}
          actions={
            <>
              <Link href="/history">{commands.history}</Link>
              <Link href="/">{frame.goHome}</Link>
            </>
          }
        >
          {words.notFoundText}
        </EmptyState>
      )
    }
    const { title, kept, advice } = sayError(screen.error.error, language)
    return (
      <ErrorState
        title={title}
        {...(kept === null ? {} : { kept })}
        {...(advice === null ? {} : { advice })}
        onRetry={() => void screen.refetch()}
      />
    )
  }
  if (screen.data === undefined) {
    return (
      <Split>
        <Skeleton rows={8} rowHeight={48} />
      </Split>
    )
  }
  const line = Number(new URLSearchParams(search).get('line'))
  const side = meetingTabs.find((one) => one === tab) ?? 'agenda'
  return (
    <OpenMeeting
      key={meetingId}
      screen={screen.data}
      tab={side}
      asOf={asOf}
      lineId={line > 0 ? line : null}
      onRemove={() => void onRemove()}
    />
  )
}
