import type { FirstSteps } from '../../../shared/contract/start.ts'
import type { TourHint, TourStep } from '../../../shared/text/tour-text.ts'
import type { Deed } from '../../data/tour.ts'

export const tourSteps = ['needs', 'draft', 'issue', 'matrix', 'roster'] as const satisfies readonly TourStep[]

/** Where one is, and what was done: by the register, and by what it cannot know. */
export interface TourSituation {
  readonly path: string
  readonly steps: FirstSteps
  readonly done: readonly Deed[]
}

/** Whether a step was really done. */
export function isStepDone(step: TourStep, { steps, done }: Omit<TourSituation, 'path'>): boolean {
  switch (step) {
    case 'needs':
      return done.includes('saw-need')
    case 'draft':
      return steps.isDrafted
    case 'issue':
      return steps.isIssued && done.includes('printed-agenda')
    case 'matrix':
      return done.includes('saw-matrix')
    case 'roster':
      return done.includes('printed-roster')
  }
}

/** The first step that is not done; null: all are. */
export const nextStep = (situation: TourSituation): TourStep | null =>
  tourSteps.find((step) => !isStepDone(step, situation)) ?? null

/** What to do next for a step, from where one is; `route` leads to the place where it is done, null when one is there. */
export function hintFor(
  step: TourStep,
  { path, steps, done }: TourSituation,
): { readonly hint: TourHint; readonly route: string | null } {
  const at = (route: string) => (path === route ? null : route)
  const meeting = steps.meetingId === null ? null : `/meetings/${steps.meetingId}`
  switch (step) {
    case 'needs':
      return path === '/' ? { hint: 'openNeed', route: null } : { hint: 'goHome', route: '/' }
    case 'draft':
    case 'issue':
      if (meeting === null) return { hint: 'planMeeting', route: at('/') }
      if (path !== meeting) return { hint: 'openMeeting', route: meeting }
      if (!steps.isDrafted) return { hint: 'acceptDraft', route: null }
      return { hint: steps.isIssued ? (done.includes('printed-agenda') ? 'issued' : 'printAgenda') : 'issueAgenda', route: null }
    case 'matrix':
      return path === '/follow-ups' ? { hint: 'chooseMatrix', route: null } : { hint: 'openFollowUps', route: '/follow-ups' }
    case 'roster':
      if (/^\/members\/[^/]+/.test(path)) return { hint: 'printRoster', route: null }
      return path === '/members' ? { hint: 'chooseBody', route: null } : { hint: 'openMembers', route: '/members' }
  }
}

/** What being at a place says about what was done. */
export function deedAt(path: string): Deed | null {
  if (/^\/plans\/.+/.test(path)) return 'saw-need'
  if (/^\/follow-ups\/[^/]+/.test(path)) return 'saw-matrix'
  return null
}
