import { type ReactNode, useEffect, useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { startText } from '../../../../shared/text/start-text.ts'
import { PageHeader } from '../../../components/page-header.tsx'
import { Split } from '../../../components/split.tsx'
import { Button } from '../../../components/button.tsx'
import { EmptyState, ErrorState } from '../../../components/states.tsx'
import { useAsOf, useToday } from '../../../data/as-of.tsx'
import { useLanguage, useText } from '../../../data/language.ts'
import { usePlace } from '../../../data/place.ts'
import { sayError } from '../../../data/say-error.ts'
import { useScreen } from '../../../data/use-screen.ts'
import { blankBody } from '../blank-body.ts'
import type { BodyValues } from '../body-fields.tsx'
import { withKind } from '../with-kind.ts'
import { StartBody } from './start-body.tsx'
import { StartMeeting } from './start-meeting.tsx'
import { StartMembers } from './start-members.tsx'
import styles from './start-screen.module.css'
import { type StartStage, startStages } from './start-stages.ts'
import { StartSteps } from './start-steps.tsx'

/** An empty register made one's own: the body, its next meeting, its members. Each step stands by itself and can be left out. */
export function StartScreen({ stage }: { readonly stage: string | null }) {
  const words = useText(startText)
  const language = useLanguage()
  const asOf = useAsOf()
  const today = useToday()
  const [, navigate] = useLocation()
  const key = new URLSearchParams(useSearch()).get('body')
  const home = useScreen('home.get', { asOf }, { isEnabled: key !== null })
  usePlace([{ text: words.title }])
  const [values, setValues] = useState<BodyValues>(blankBody)
  const next = home.data?.next.find(({ body }) => body.key === key)
  // The registration was undone: back to the form, which holds what was typed.
  const isUndone = key !== null && home.data !== undefined && !home.isFetching && next === undefined && values !== blankBody
  useEffect(() => {
    if (isUndone) navigate('/start', { replace: true })
  }, [isUndone, navigate])
  const chosen = startStages.find((one) => one === stage) ?? 'body'

  if (chosen === 'body' || key === null) {
    return (
      <Frame stage="body" title={words.bodyTitle} note={words.bodyNote}>
        <StartBody
          values={values}
          onChange={(patch) => setValues((now) => withKind(now, patch))}
          onMade={(made) => navigate(`/start/meeting?body=${made}`)}
          onSkip={() => navigate('/')}
        />
      </Frame>
    )
  }
  if (home.isError) return <ErrorState {...sayError(home.error.error, language)} onRetry={() => void home.refetch()} />
  if (home.data === undefined) return null
  if (next === undefined) {
    if (values !== blankBody) return null
    return (
      <Frame stage="body" title={words.title}>
        <EmptyState
          title={words.noBodyTitle}
          actions={
            <Button look="primary" onPress={() => navigate('/start')}>
              {words.steps.body}
            </Button>
          }
        >
          {words.noBodyText}
        </EmptyState>
      </Frame>
    )
  }
  const name = next.body.name[language] ?? next.body.name.ja ?? next.body.name.en ?? key
  const toMembers = () => navigate(`/start/members?body=${key}`)
  const toBody = () => navigate(`/bodies/${key}`)
  return chosen === 'meeting' ? (
    <Frame key="meeting" stage="meeting" title={words.meetingTitle} note={words.meetingNote(name)}>
      <StartMeeting next={next} onMade={toMembers} onSkip={toMembers} />
    </Frame>
  ) : (
    <Frame key="members" stage="members" title={words.membersTitle} note={words.membersNote(name)} isWide>
      <StartMembers
        bodyKey={key}
        // A body's founding act precedes its meeting; members sit on it from today unless the meeting is earlier.
        ownDay={next.meeting !== null && next.meeting.on < today ? next.meeting.on : today}
        onSkip={toBody}
        onDone={toBody}
      />
    </Frame>
  )
}

interface FrameProps {
  readonly stage: StartStage
  readonly title: string
  readonly note?: string
  readonly isWide?: boolean
  readonly children: ReactNode
}

function Frame({ stage, title, note, isWide = false, children }: FrameProps) {
  return (
    <Split scrollKey={`start.${stage}`}>
      <div className={styles.page} data-wide={isWide || undefined}>
        <StartSteps stage={stage} />
        <PageHeader title={title} note={note} />
        {children}
      </div>
    </Split>
  )
}
