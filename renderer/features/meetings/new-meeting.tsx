import { useState } from 'react'
import { useLocation } from 'wouter'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import { commandText } from '../../../shared/text/command-text.ts'
import { meetingsText } from '../../../shared/text/meetings-text.ts'
import { needsText } from '../../../shared/text/needs-text.ts'
import { AskMeetingDay } from '../../components/ask-meeting-day.tsx'
import { useAsOf, useToday } from '../../data/as-of.tsx'
import { failureOf } from '../../data/call-failure.ts'
import { useCommands } from '../../data/commands.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { tellFailure } from '../../data/tell-failure.ts'
import { useRemembered } from '../../data/ui-store.ts'
import { useForeseenDays } from '../../data/use-foreseen-day.ts'
import { useGive } from '../../data/use-give.ts'
import { useScreen } from '../../data/use-screen.ts'
import styles from './new-meeting.module.css'

/** The button of the page that bears the key, if it has one and it is in sight: there the question hangs. */
function ownButton(): Element | null {
  const button = document.querySelector('main [data-shortcut="N"]')
  const place = button?.getBoundingClientRect()
  const matter = document.querySelector('main')?.getBoundingClientRect()
  if (place === undefined || matter === undefined) return null
  return place.bottom > matter.top && place.top < matter.bottom ? button : null
}

/** N, anywhere: asks for body and day, plans the meeting and opens it with its draft. */
export function NewMeeting() {
  const [isOpen, setOpen] = useState(false)
  const [anchor, setAnchor] = useState<Element | null>(null)
  const [topBar, setTopBar] = useState<HTMLSpanElement | null>(null)
  const [, navigate] = useLocation()
  const asOf = useAsOf()
  const hasNoBody = useScreen('register.frame', { asOf }).data?.bodies.length === 0
  useCommands(
    [
      {
        id: 'new-meeting',
        text: { en: commandText.en.newMeeting, ja: commandText.ja.newMeeting },
        group: 'register',
        shortcut: 'N',
        // In a register without bodies the first thing a meeting needs is one.
        run: () => {
          if (hasNoBody) return navigate('/start')
          setAnchor(ownButton() ?? topBar)
          setOpen(true)
        },
      },
    ],
    'frame',
  )
  return (
    <>
      <span ref={setTopBar} className={styles.anchor} aria-hidden="true" />
      {isOpen && <Ask anchor={anchor} onClose={() => setOpen(false)} />}
    </>
  )
}

function Ask({ anchor, onClose }: { readonly anchor: Element | null; readonly onClose: () => void }) {
  const words = useText(meetingsText)
  const needs = useText(needsText)
  const language = useLanguage()
  const asOf = useAsOf()
  const today = useToday()
  const [path, navigate] = useLocation()
  const { give, readAnew } = useGive()
  const foreseen = useForeseenDays()
  const home = useScreen('home.get', { asOf })
  const [, setTrayOpen] = useRemembered('meetings.tray', true, (value): value is boolean => typeof value === 'boolean')
  const [taken, setTaken] = useState<IsoDate | null>(null)
  const [isPending, setPending] = useState(false)
  if (home.data === undefined) return null

  // The body whose page one is on comes first.
  const here = /^\/bodies\/([^/]+)/.exec(path)?.[1] ?? null
  const candidates = home.data.next
    .toSorted((one, other) => Number(other.body.key === here) - Number(one.body.key === here))
    .map(({ body, expected, suggestedOn }) => ({
      body: body.key,
      name: body.name[language] ?? body.name.ja ?? body.key,
      ordinal: expected?.ordinal ?? null,
      suggestedOn,
      basis:
        expected === null
          ? null
          : needs.basis(needs.monthSpan(expected.months[0] ?? 1, expected.months.at(-1) ?? 1), expected.hits, expected.of),
    }))
  const create = async (body: string, on: IsoDate) => {
    setPending(true)
    try {
      const { id } = await give('meetings.create', { body, on })
      setTrayOpen(true)
      onClose()
      navigate(`/meetings/${id}`)
      await readAnew()
    } catch (thrown) {
      setPending(false)
      if (failureOf(thrown).code === 'conflict') setTaken(on)
      else tellFailure(thrown)
    }
  }
  return (
    <AskMeetingDay
      candidates={candidates}
      today={today}
      purpose="plan"
      {...foreseen}
      anchor={anchor}
      isPending={isPending}
      error={taken === null ? null : words.dayTaken(formatDay(taken, language, 'long'))}
      onChange={() => setTaken(null)}
      onAnswer={(body, on) => void create(body, on)}
      onClose={onClose}
    />
  )
}
