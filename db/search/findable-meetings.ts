import { type Kysely, sql } from 'kysely'
import { kanjiNumber } from '../../shared/domain/japanese-number.ts'
import { ordinalJapanese, ordinalShort, ordinalWord } from '../../shared/domain/ordinal.ts'
import type { ActKind } from '../../shared/domain/vocabulary.ts'
import type { RegisterSchema } from '../schema.ts'
import { dateTexts } from './date-texts.ts'
import type { Findable } from './document.ts'
import { inList } from '../in-list.ts'
import { namesColumn, nameTexts, type ReadName } from './name-texts.ts'

interface MeetingBody {
  readonly ordinal: number | null
  readonly labelEn: string | null
  readonly labelJa: string | null
  readonly names: readonly ReadName[]
}

/** Words for the legal acts by which a body is founded; for finding, never shown. */
const actTexts: Readonly<Record<ActKind, readonly string[]>> = {
  'cabinet-decision': ['Cabinet decision', '閣議決定'],
  'oral-consent': ['Oral consent of the Cabinet', '閣議口頭了解'],
  law: ['Law', '法律'],
  other: [],
}

/** Found by their bodies' names, their numbers, their date, their place and what was noted; a body's meeting by the body alone, too. */
export async function findableMeetings(db: Kysely<RegisterSchema>, ids: readonly number[]): Promise<readonly Findable[]> {
  const rows = await db
    .selectFrom('meetings')
    .select(['id', 'held_on', 'act_kind', 'place_en', 'place_ja', 'note'])
    .select(bodiesColumn().as('bodies'))
    .where('id', 'in', inList(ids))
    .execute()
  return rows.map((row) => {
    const bodies = JSON.parse(row.bodies) as readonly MeetingBody[]
    return {
      subjectId: row.id,
      on: row.held_on,
      title: { en: null, ja: null },
      texts: [
        ...bodies.flatMap((body) => [...nameTexts(body.names), ...numberTexts(body)]),
        ...(bodies.length > 1 ? ['Joint session', '合同会議'] : []),
        ...(row.act_kind === null ? [] : actTexts[row.act_kind]),
        ...dateTexts(row.held_on),
        row.place_en,
        row.place_ja,
        row.note,
      ],
    }
  })
}

function bodiesColumn() {
  return sql<string>`(select json_group_array(json_object('ordinal', meeting_bodies.ordinal,
      'labelEn', bodies.meeting_label_en, 'labelJa', bodies.meeting_label_ja,
      'names', json(${namesColumn('body_names', 'body_id', 'bodies.id')})) order by meeting_bodies.position)
    from meeting_bodies join bodies on bodies.id = meeting_bodies.body_id where meeting_bodies.meeting_id = meetings.id)`
}

/** "Eleventh meeting", "11th meeting", 第11回会合, 第十一回; as screens call a meeting of which the body has no word of its own. */
function numberTexts({ ordinal, labelEn, labelJa }: MeetingBody): readonly (string | null)[] {
  const en = labelEn ?? 'meeting'
  const ja = labelJa ?? '会合'
  if (ordinal === null) return [en, ja]
  return [
    `${ordinalWord(ordinal)} ${en}`,
    `${ordinalShort(ordinal)} meeting`,
    `${ordinalJapanese(ordinal)}${ja}`,
    ...(ordinal <= 9999 ? [`第${kanjiNumber(ordinal)}回`] : []),
  ]
}
