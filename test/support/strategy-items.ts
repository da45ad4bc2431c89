import { commit } from '../../db/history/commit.ts'
import type { Writer } from '../../db/history/writer.ts'
import type { Database } from '../../db/repositories/database.ts'
import { isoDate, type IsoDate, partialDate } from '../../shared/domain/calendar.ts'
import type { ItemStatus } from '../../shared/domain/vocabulary.ts'
import { note } from '../db/register-on-disk.ts'
import type { Kysely } from 'kysely'
import type { RegisterSchema } from '../../db/schema.ts'

export const strategyKey = 'drugs/new-five-year-strategy-2003'

type Words = readonly [en: string, ja: string]

/** Goals with their pillars; each pillar gets ten tasks. The wording is ours, in the manner of such strategies. */
const goals: readonly { readonly title: Words; readonly pillars: readonly (readonly [Words, readonly string[]])[] }[] = [
  {
    title: ['Raise the awareness of the young and root out drug abuse among them', '青少年の規範意識の向上による薬物乱用の根絶'],
    pillars: [
      [
        ['Education at school', '学校における指導の充実'],
        ['education', 'national-police-agency'],
      ],
      [
        ['Families and communities', '家庭・地域における啓発'],
        ['education', 'cabinet-office'],
      ],
      [
        ['Publicity', '広報啓発活動の推進'],
        ['cabinet-office', 'health-labour'],
      ],
      [['Guidance in the street', '街頭補導の強化'], ['national-police-agency']],
    ],
  },
  {
    title: ['Treat dependence, prevent relapse', '薬物依存者の治療・社会復帰支援による再乱用の防止'],
    pillars: [
      [['Medical care', '治療体制の整備'], ['health-labour']],
      [
        ['Return to society', '社会復帰支援の充実'],
        ['health-labour', 'justice'],
      ],
      [['Probation and correction', '矯正・更生保護'], ['justice']],
      [['Support for families', '家族への支援'], ['health-labour']],
    ],
  },
  {
    title: ['Break up trafficking organizations', '密売組織の壊滅と末端乱用者の取締り'],
    pillars: [
      [
        ['Control of organizations', '密売組織の取締り'],
        ['national-police-agency', 'justice'],
      ],
      [
        ['Control of abusers', '末端乱用者の取締り'],
        ['national-police-agency', 'health-labour'],
      ],
      [
        ['Criminal proceeds', '犯罪収益対策'],
        ['national-police-agency', 'finance'],
      ],
      [
        ['Trade by the Internet', 'インターネット利用取引への対処'],
        ['national-police-agency', 'internal-affairs'],
      ],
    ],
  },
  {
    title: ['Stop drugs at the border', '水際での阻止'],
    pillars: [
      [['Customs control', '税関における取締り'], ['finance']],
      [['Control at sea', '海上における取締り'], ['coast-guard']],
      [
        ['Cooperation at ports', '港湾・空港における連携'],
        ['finance', 'land-infrastructure'],
      ],
      [
        ['Precursor chemicals', '原料物質の管理'],
        ['health-labour', 'economy'],
      ],
    ],
  },
  {
    title: ['Cooperate internationally', '国際協力の推進'],
    pillars: [
      [
        ['Exchange of information', '国際的な情報交換'],
        ['national-police-agency', 'foreign-affairs'],
      ],
      [
        ['Technical assistance', '技術支援'],
        ['foreign-affairs', 'finance'],
      ],
      [['Alternative development', '薬物生産地の代替開発'], ['foreign-affairs']],
      [
        ['International conferences', '国際会議への参加'],
        ['foreign-affairs', 'health-labour'],
      ],
    ],
  },
]

const tasks: readonly Words[] = [
  ['Set out the guidelines and make them known to every prefecture', '指針の策定及び都道府県への周知'],
  ['Hold classes and training courses', '教室・研修会の開催'],
  ['Train those in charge at the front', '第一線担当者の研修の充実'],
  ['Place and renew equipment', '資機材の整備及び更新'],
  ['Share analyses among the agencies concerned', '関係機関による情報の共有及び分析'],
  ['Carry out intensive campaigns twice a year', '集中的な取組（年２回）の実施'],
  ['Survey the actual state and publish the results', '実態調査の実施及び結果の公表'],
  ['Review the laws and rules that apply', '関係法令の点検及び見直し'],
  ['Hold liaison meetings with private bodies', '民間団体との連絡会議の開催'],
  ['Prepare materials in several languages', '多言語による資料の作成'],
]

const numerals = ['１', '２', '３', '４', '５']
const letters = Array.from('アイウエオカキクケコサシスセソ')

export interface BuiltStrategy {
  /** Leaves in reading order. */
  readonly leafIds: readonly number[]
  readonly goalIds: readonly number[]
}

/** The New Five-Year Strategy with a tree of five goals, twenty pillars and up to 300 items under them. */
export async function buildStrategyItems(db: Kysely<RegisterSchema>, count = 200): Promise<BuiltStrategy> {
  const { result } = await commit(db, note, async (writer, tx) => {
    const plan = await tx.selectFrom('plans').select('id').where('key', '=', strategyKey).executeTakeFirstOrThrow()
    const organizations = new Map(
      (await tx.selectFrom('organizations').select(['id', 'key']).execute()).map((one) => [one.key, one.id]),
    )
    const leafIds: number[] = []
    const goalIds: number[] = []
    for (const [goalAt, goal] of goals.entries()) {
      if (leafIds.length >= count) break
      const goalId = await insertItem(writer, plan.id, null, goalAt, 'goal', numerals[goalAt] ?? '', goal.title)
      goalIds.push(goalId)
      for (const [pillarAt, [title, keys]] of goal.pillars.entries()) {
        if (leafIds.length >= count) break
        const pillarId = await insertItem(writer, plan.id, goalId, pillarAt, 'pillar', `(${pillarAt + 1})`, title)
        for (let taskAt = 0; taskAt < Math.max(tasks.length, Math.ceil(count / 20)); taskAt += 1) {
          if (leafIds.length >= count) break
          const task = tasks[taskAt % tasks.length] ?? ['', '']
          const words: Words = [`${task[0]}: ${title[0].toLowerCase()}`, `${title[1]}に係る${task[1]}`]
          const id = await insertItem(writer, plan.id, pillarId, taskAt, 'item', letters[taskAt] ?? '', words, taskAt === 6)
          leafIds.push(id)
          for (const key of keys.slice(0, taskAt % 3 === 0 ? 2 : 1)) {
            const organizationId = organizations.get(key)
            if (organizationId !== undefined) {
              await writer.insert('plan_item_organizations', {
                plan_item_id: id,
                organization_id: organizationId,
                role: 'responsible',
              })
            }
          }
        }
      }
    }
    return { leafIds, goalIds }
  })
  return result
}

function insertItem(
  writer: Writer,
  planId: number,
  parentId: number | null,
  at: number,
  kind: 'goal' | 'pillar' | 'item',
  number: string,
  [en, ja]: Words,
  hasDeadline = false,
): Promise<number> {
  return writer.insert('plan_items', {
    plan_id: planId,
    plan_revision_id: null,
    parent_id: parentId,
    position: (at + 1) * 1024,
    kind,
    number,
    title_en: en,
    title_ja: ja,
    body_en: null,
    body_ja: null,
    deadline_on: hasDeadline ? partialDate('2005-03') : null,
    target_value: null,
    target_unit: null,
    tags: null,
    note: null,
  })
}

/** The agenda lines that look at the strategy, by the day of their meeting. */
export async function looksAtStrategy(db: Database): Promise<readonly { readonly id: number; readonly on: IsoDate }[]> {
  return db
    .selectFrom('agenda_items')
    .innerJoin('agenda_item_plans', 'agenda_item_plans.agenda_item_id', 'agenda_items.id')
    .innerJoin('plans', 'plans.id', 'agenda_item_plans.plan_id')
    .innerJoin('meetings', 'meetings.id', 'agenda_items.meeting_id')
    .select(['agenda_items.id', 'meetings.held_on as on'])
    .where('plans.key', '=', strategyKey)
    .where('agenda_items.kind', '=', 'follow-up')
    .orderBy('meetings.held_on')
    .execute()
}

/** A third meeting that looks at the strategy, held a year after the record ends. */
export async function holdNextLook(db: Kysely<RegisterSchema>, on = isoDate('2006-06-09')): Promise<number> {
  const { result } = await commit(db, note, async (writer, tx) => {
    const body = await tx.selectFrom('bodies').select('id').where('key', '=', 'drugs').executeTakeFirstOrThrow()
    const plan = await tx.selectFrom('plans').select('id').where('key', '=', strategyKey).executeTakeFirstOrThrow()
    const meetingId = await writer.insert('meetings', {
      kind: 'meeting',
      act_kind: null,
      held_on: on,
      starts_at: null,
      ends_at: null,
      place_en: null,
      place_ja: null,
      status: 'held',
      chair_post_id: null,
      planned_minutes: null,
      note: null,
      numbering: null,
    })
    await writer.insert('meeting_bodies', { meeting_id: meetingId, body_id: body.id, position: 1, ordinal: 12 })
    const lineId = await writer.insert('agenda_items', {
      meeting_id: meetingId,
      shelf_body_id: null,
      parent_id: null,
      position: 1024,
      kind: 'follow-up',
      title_en: 'Follow-up of the New Five-Year Strategy for the Prevention of Drug Abuse',
      title_ja: '「薬物乱用防止新五か年戦略」フォローアップ',
      fiscal_year: null,
      series_id: null,
      presenter_organization_id: null,
      minutes: null,
      internal_note: null,
      draft_reasons: null,
      carried_from_item_id: null,
      issued_number: null,
      outcome: 'reported',
      outcome_note: null,
      carried_from_meeting_id: null,
      carried_how: null,
    })
    await writer.insert('agenda_item_plans', { agenda_item_id: lineId, plan_id: plan.id, position: 1 })
    return lineId
  })
  return result
}

const notes: readonly Words[] = [
  [
    'The guidelines were sent to all prefectures in May; courses were held in each of them.',
    '５月に指針を全都道府県に通知し、各地で研修会を実施した。',
  ],
  ['Held 1,284 times, with some 96,000 people taking part.', '1,284回開催し、約９万６千人が参加した。'],
  [
    'Equipment was placed at nine offices; the rest follows next fiscal year.',
    '９か所に資機材を整備した。残りは翌年度に整備する。',
  ],
]

/** Statuses of a share of the leaves at a line: plausible, the same every time. */
export async function recordSome(
  db: Kysely<RegisterSchema>,
  leafIds: readonly number[],
  at: { readonly lineId: number; readonly on: IsoDate; readonly round: number },
): Promise<void> {
  await commit(db, note, async (writer, tx) => {
    const responsible = new Map(
      (await tx.selectFrom('plan_item_organizations').select(['plan_item_id', 'organization_id']).execute()).map((one) => [
        one.plan_item_id,
        one.organization_id,
      ]),
    )
    for (const [index, itemId] of leafIds.entries()) {
      // Some are left out on purpose, a few of them at every meeting.
      if ((index * 7 + at.round * 3) % 11 === 0 || index % 29 === 5) continue
      const status = statusAt(index, at.round)
      const [en, ja] = notes[(index + at.round) % notes.length] ?? ['', '']
      await writer.insert('item_statuses', {
        plan_item_id: itemId,
        agenda_item_id: at.lineId,
        reported_on: at.on,
        status,
        note_en: index % 5 === 1 ? null : en,
        note_ja: ja,
        figure: index % 4 === 1 ? 1200 + index * 37 * at.round : null,
        figure_unit: index % 4 === 1 ? '回' : null,
        reporting_organization_id: responsible.get(itemId) ?? null,
        evidence: index % 6 === 0 ? `資料${at.round}-1, p. ${index + 1}` : null,
      })
    }
  })
}

function statusAt(index: number, round: number): ItemStatus {
  const pace = (index * 13) % 17
  if (pace === 16) return 'dropped'
  if (pace < round * 3) return 'done'
  if (pace > 13 - round) return round === 1 ? 'not-started' : 'delayed'
  return 'in-progress'
}
