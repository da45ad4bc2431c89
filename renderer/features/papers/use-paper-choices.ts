import { useMemo, useState } from 'react'
import type { PaperSubjects } from '../../../shared/contract/papers.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import type { MeetingStatus } from '../../../shared/domain/vocabulary.ts'
import { useRemembered } from '../../data/ui-store.ts'
import type { PaperChoices } from './asked-paper.ts'
import { usePaperLanguage } from '../../data/use-paper-language.ts'

export interface ChoicesDesk {
  /** As they stand: what was chosen and is gone is replaced by the nearest. */
  readonly chosen: PaperChoices
  readonly chooseBody: (key: string) => void
  readonly chooseMeeting: (id: number) => void
  readonly choosePlan: (key: string) => void
  readonly chooseLanguage: (language: PaperChoices['language']) => void
  readonly chooseStage: (stage: PaperChoices['stage']) => void
  readonly chooseHolders: (withHolders: boolean) => void
}

/** What papers are about and how they are set, remembered from one paper to the next and from start to start. */
export function usePaperChoices(subjects: PaperSubjects | undefined, asOf: IsoDate): ChoicesDesk {
  const [body, chooseBody] = useRemembered('papers.body', '', isText)
  const [meeting, chooseMeeting] = useRemembered('papers.meeting', 0, isNumber)
  const [plan, choosePlan] = useRemembered('papers.plan', '', isText)
  const [language, chooseLanguage] = usePaperLanguage()
  // Chosen for one meeting: another is shown as far as it has come.
  const [staged, setStaged] = useState<{ readonly meetingId: number; readonly stage: PaperChoices['stage'] } | null>(null)
  const [withHolders, chooseHolders] = useRemembered('papers.holders', false, isFlag)
  const chosen = useMemo((): PaperChoices => {
    const bodies = subjects?.bodies ?? []
    const own = bodies.find((one) => one.body.key === body) ?? bodies[0]
    // Newest first: the next meeting on the day, else the last before it.
    const nearest = own?.meetings.findLast(({ on }) => on >= asOf) ?? own?.meetings[0]
    const ofMeeting = own?.meetings.find(({ id }) => id === meeting) ?? nearest
    return {
      body: own?.body.key ?? null,
      meetingId: ofMeeting?.id ?? null,
      plan: (own?.plans.find(({ key }) => key === plan) ?? own?.plans.at(-1))?.key ?? null,
      asOf,
      language,
      stage: staged !== null && staged.meetingId === ofMeeting?.id ? staged.stage : stageOf(ofMeeting?.status ?? 'planned'),
      withHolders,
    }
  }, [subjects, body, meeting, plan, asOf, language, staged, withHolders])
  const chooseStage = (stage: PaperChoices['stage']) =>
    chosen.meetingId === null ? undefined : setStaged({ meetingId: chosen.meetingId, stage })
  return { chosen, chooseBody, chooseMeeting, choosePlan, chooseLanguage, chooseStage, chooseHolders }
}

/** The agenda that says most: what came of it, else as it went out, else the draft. */
function stageOf(status: MeetingStatus): PaperChoices['stage'] {
  switch (status) {
    case 'held':
      return 'results'
    case 'issued':
      return 'issued'
    case 'planned':
    case 'drafted':
    case 'cancelled':
    case 'postponed':
      return 'draft'
  }
}

export const isText = (value: unknown): value is string => typeof value === 'string'
const isNumber = (value: unknown): value is number => typeof value === 'number'
const isFlag = (value: unknown): value is boolean => typeof value === 'boolean'
