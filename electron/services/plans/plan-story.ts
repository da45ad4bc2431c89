import type { PlanRecord } from '../../../db/repositories/plans.ts'
import type { PlanScreen } from '../../../shared/contract/plans.ts'
import { compareDates, type IsoDate } from '../../../shared/domain/calendar.ts'
import type { FollowUpFinding } from '../../../shared/domain/follow-up-state.ts'
import type { BodyHistory } from '../../../shared/domain/model.ts'
import type { PlanBirth } from '../../../shared/domain/plan-birth.ts'
import type { GatheredBody } from '../bodies/histories.ts'
import { itemRef, meetingRef, planRef } from '../register/refs.ts'

type Story = PlanScreen['story']

/** What happened to a plan, in date order: its birth, every look at it, its successor. */
export function planStory(
  plan: PlanRecord,
  gathered: GatheredBody,
  known: BodyHistory,
  finding: FollowUpFinding,
  asOf: IsoDate,
): Story {
  const story = [...birthOf(plan, known, finding.birth), ...looksOf(known, finding), ...successorsOf(plan, gathered, known, asOf)]
  return story.toSorted((one, other) => compareDates(one.on, other.on))
}

function birthOf(plan: PlanRecord, known: BodyHistory, birth: PlanBirth | null): Story {
  if (birth === null) return []
  const meeting = known.meetings.find((one) => one.id === birth.meetingId)
  const item = meeting?.items.find((one) => one.id === birth.itemId)
  return [
    {
      on: plan.adoptedOn ?? birth.on,
      what: plan.kind === 'initiative' ? 'raised' : birth.how,
      meeting: meeting ? meetingRef(meeting) : null,
      item: item ? itemRef(item) : null,
      plan: null,
    },
  ]
}

function looksOf(known: BodyHistory, finding: FollowUpFinding): Story {
  return finding.followUps.flatMap((look) => {
    const meeting = known.meetings.find((one) => one.id === look.meetingId)
    const item = meeting?.items.find((one) => one.id === look.itemId)
    if (!meeting) return []
    return [
      {
        on: look.on,
        what: look.isFinal ? ('final-follow-up' as const) : ('followed-up' as const),
        meeting: meetingRef(meeting),
        item: item ? itemRef(item) : null,
        plan: null,
      },
    ]
  })
}

function successorsOf(plan: PlanRecord, gathered: GatheredBody, known: BodyHistory, asOf: IsoDate): Story {
  return gathered.plans.flatMap((other) => {
    if (!other.supersedesIds.includes(plan.id) || other.adoptedOn === null) return []
    if (!known.plans.some((one) => one.id === other.id)) return []
    const meeting = known.meetings.find((one) => one.id === other.adoptedAtMeetingId)
    return [
      {
        on: other.adoptedOn,
        what: 'superseded' as const,
        meeting: meeting ? meetingRef(meeting) : null,
        item: null,
        plan: planRef(other, asOf),
      },
    ]
  })
}
