import { isoDate, type IsoDate } from '../../shared/domain/calendar.ts'
import type { BulkRows } from './bulk-rows.ts'
import { addAgenda } from './demo-agenda.ts'
import type { DemoDirectory } from './demo-directory.ts'
import { addAnnualPlan, addStatuses, type DemoPlan } from './demo-plan.ts'
import { titled } from './demo-words.ts'
import { nth, type Random } from './random.ts'
import { bodyForms, type Pair, places, subjects } from './words.ts'
import type { DemoBody } from './demo-parts.ts'

const meetingsOfYear = 12
const seatsOfYear = 10

/** One body with all its years: seats, meetings with agendas, an annual plan with its follow-up. Says its name. */
export function addBody(
  rows: BulkRows,
  random: Random,
  at: {
    readonly index: number
    readonly years: { readonly first: number; readonly last: number }
    readonly directory: DemoDirectory
  },
): DemoBody {
  const { index, years, directory } = at
  const body = addHead(rows, index, years.first)
  const posts = Array.from({ length: seatsOfYear }, (_, seat) => nth(directory.postIds, index * 7 + seat * 11))
  let ordinal = 0
  let before: DemoPlan | null = null
  for (let year = years.first; year <= years.last; year++) {
    const days = meetingDays(year, random)
    const meetings = days.map((on) => addMeeting(rows, body.id, on, ++ordinal))
    for (const [seat, postId] of posts.entries()) {
      rows.add('memberships', {
        body_id: body.id,
        post_id: postId,
        role: seat === 0 ? 'chief' : seat === 1 ? 'deputy-chief' : 'member',
        position: seat + 1,
        from_on: isoDate(`${year}-04-01`),
        to_on: year === years.last ? null : isoDate(`${year + 1}-03-31`),
      })
    }
    const adoption = meetings[0]
    if (adoption === undefined) continue
    const plan = addAnnualPlan(rows, body, {
      year,
      adoption,
      isLast: year === years.last,
      organizationIds: directory.organizationIds,
    })
    addStatuses(rows, random, plan, days, directory.organizationIds)
    for (const [number, meeting] of meetings.entries()) addAgenda(rows, random, body, { meeting, number, year, plan, before })
    before = plan
  }
  return body
}

function addHead(rows: BulkRows, index: number, firstYear: number): DemoBody {
  const subject = nth(subjects, index)
  const form = nth(bodyForms, Math.floor(index / subjects.length))
  const round = Math.floor(index / (subjects.length * bodyForms.length))
  const [placeEn, placeJa] = round === 0 ? ['', ''] : nth(places, round - 1)
  const name: Pair = [`${form[0]} ${titled(subject[0])}${placeEn && ` in ${placeEn}`}`, `${placeJa}${subject[1]}${form[1]}`]
  const id = rows.add('bodies', {
    key: `body-${index + 1}`,
    kind: index % 8 === 3 ? 'liaison-council' : 'headquarters',
    position: index + 1,
    established_on: isoDate(`${firstYear}-04-01`),
    meeting_label_en: 'meeting',
    meeting_label_ja: '会合',
  })
  rows.add('body_names', { body_id: id, language: 'en', name: name[0], kind: 'official' })
  rows.add('body_names', { body_id: id, language: 'ja', name: name[1], kind: 'official' })
  const seriesId = rows.add('plan_series', {
    key: `series-${index + 1}`,
    body_id: id,
    title_en: `Implementation Plan for ${titled(subject[0])}`,
    title_ja: `${subject[1]}実施計画`,
    plan_wording_en: `Implementation Plan for ${titled(subject[0])} in Fiscal {year}`,
    plan_wording_ja: `{year}${subject[1]}実施計画`,
  })
  return { id, subject, seriesId, name }
}

function addMeeting(rows: BulkRows, bodyId: number, on: IsoDate, ordinal: number): { readonly id: number; readonly on: IsoDate } {
  const id = rows.add('meetings', { kind: 'meeting', held_on: on, starts_at: '10:00', status: 'held' })
  rows.add('meeting_bodies', { meeting_id: id, body_id: bodyId, position: 1, ordinal })
  return { id, on }
}

/** A working day of each month, April to March. */
const meetingDays = (year: number, random: Random): readonly IsoDate[] =>
  Array.from({ length: meetingsOfYear }, (_, month) => {
    const day = new Date(Date.UTC(year, 3 + month, 3 + random.below(22)))
    const weekday = day.getUTCDay()
    if (weekday === 0 || weekday === 6) day.setUTCDate(day.getUTCDate() + (weekday === 0 ? 1 : 2))
    return isoDate(day.toISOString().slice(0, 10))
  })
