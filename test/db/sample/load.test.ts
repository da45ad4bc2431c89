import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { loadSample } from '../../../db/sample/load.ts'
import { readPublishedRecord } from '../../../db/sample/read-sample.ts'
import { SampleProblem } from '../../../db/sample/sample-problem.ts'
import { weekdayOf } from '../../../shared/domain/calendar.ts'
import { indexSeries } from '../../../shared/domain/index-series.ts'
import { everyRow, note, registerForFile, registerOnDisk } from '../register-on-disk.ts'

const record = readPublishedRecord()
const { db } = await registerForFile((draft) => loadSample(draft, record, note))

const rowsOf = async <Row extends object>(query: ReturnType<typeof sql<Row>>) => (await query.execute(db)).rows

describe('the published record in a register', () => {
  it('has three registered bodies; the others are known by name only', async () => {
    const bodies = await db.selectFrom('bodies').select(['key', 'is_external']).orderBy('position').execute()
    expect(bodies.filter((body) => body.is_external === 0).map((body) => body.key)).toEqual(['drugs', 'firearms', 'crime'])
    expect(bodies.filter((body) => body.is_external === 1).map((body) => body.key)).toEqual([
      'drugs-1970',
      'urban-renewal',
      'terrorism-headquarters',
      'trafficking-liaison',
    ])
  })

  it('has an establishing act, its meetings numbered without a gap, and its agenda items for each body', async () => {
    const rows = await rowsOf(sql<object>`
      select b.key, sum(m.kind = 'establishing-act') as acts, sum(m.kind = 'meeting') as meetings, max(mb.ordinal) as last,
        count(distinct mb.ordinal) as ordinals,
        (select count(*) from agenda_items a join meeting_bodies o on o.meeting_id = a.meeting_id where o.body_id = b.id) as items
      from bodies b join meeting_bodies mb on mb.body_id = b.id join meetings m on m.id = mb.meeting_id
      where b.is_external = 0 group by b.id order by b.position`)
    expect(rows).toEqual([
      { key: 'drugs', acts: 1, meetings: 11, last: 11, ordinals: 11, items: 26 },
      { key: 'firearms', acts: 1, meetings: 11, last: 11, ordinals: 11, items: 29 },
      { key: 'crime', acts: 1, meetings: 6, last: 6, ordinals: 6, items: 14 },
    ])
  })

  it('keeps Cabinet decision and oral consent apart as legal acts', async () => {
    const acts = await rowsOf(sql<object>`
      select b.key, m.held_on, m.act_kind from meetings m
      join meeting_bodies mb on mb.meeting_id = m.id join bodies b on b.id = mb.body_id
      where m.kind = 'establishing-act' order by m.held_on`)
    expect(acts).toEqual([
      { key: 'firearms', held_on: '1995-09-19', act_kind: 'cabinet-decision' },
      { key: 'drugs', held_on: '1997-01-17', act_kind: 'cabinet-decision' },
      { key: 'crime', held_on: '2003-09-02', act_kind: 'oral-consent' },
    ])
  })

  it('keeps both ordinals of the joint session', async () => {
    const bodies = await rowsOf(sql<object>`
      select b.key, mb.ordinal from meetings m
      join meeting_bodies mb on mb.meeting_id = m.id join bodies b on b.id = mb.body_id
      where m.held_on = '2005-06-28' order by mb.position`)
    expect(bodies).toEqual([
      { key: 'crime', ordinal: 5 },
      { key: 'urban-renewal', ordinal: 14 },
    ])
  })

  it('holds 26 of its 31 dates on Tuesdays and Fridays and takes the others as printed', () => {
    const other = record.meetings.map((meeting) => meeting.on).filter((on) => weekdayOf(on) !== 2 && weekdayOf(on) !== 5)
    expect(other.toSorted()).toEqual(['1995-09-28', '1997-05-07', '1998-04-30', '2003-12-18', '2004-06-14'])
  })

  it('seats the three rosters by role', async () => {
    const seats = await rowsOf(sql<object>`
      select b.key, s.role, count(*) as seats from memberships s join bodies b on b.id = s.body_id
      group by b.id, s.role order by b.position, min(s.position)`)
    expect(seats).toEqual([
      { key: 'drugs', role: 'chief', seats: 1 },
      { key: 'drugs', role: 'deputy-chief', seats: 8 },
      { key: 'drugs', role: 'member', seats: 4 },
      { key: 'firearms', role: 'chief', seats: 1 },
      { key: 'firearms', role: 'deputy-chief', seats: 1 },
      { key: 'firearms', role: 'member', seats: 16 },
      { key: 'crime', role: 'chief', seats: 1 },
      { key: 'crime', role: 'member', seats: 1 },
    ])
  })

  it('has its plans by body and kind', async () => {
    const plans = await rowsOf(sql<object>`
      select b.key, p.kind, count(*) as plans from plans p join bodies b on b.id = p.body_id
      group by b.id, p.kind order by b.position, p.kind`)
    expect(plans).toEqual([
      { key: 'drugs', kind: 'annual-plan', plans: 6 },
      { key: 'drugs', kind: 'outline', plans: 1 },
      { key: 'drugs', kind: 'strategy', plans: 2 },
      { key: 'drugs', kind: 'urgent-measures', plans: 2 },
      { key: 'firearms', kind: 'action-plan', plans: 1 },
      { key: 'firearms', kind: 'annual-plan', plans: 9 },
      { key: 'firearms', kind: 'outline', plans: 1 },
      { key: 'crime', kind: 'action-plan', plans: 5 },
      { key: 'crime', kind: 'initiative', plans: 2 },
    ])
  })

  it('has six headings with seventeen measures, and five series of six years', async () => {
    const [counts] = await rowsOf(sql<object>`
      select (select count(*) from measures where is_heading = 1) as headings,
        (select count(*) from measures where is_heading = 0 and parent_id is not null) as measures,
        (select count(*) from measures) as "all", (select count(*) from indicators) as indicators,
        (select count(*) from indicator_values) as "values",
        (select group_concat(distinct year) from indicator_values) as years`)
    expect(counts).toEqual({
      headings: 6,
      measures: 17,
      all: 23,
      indicators: 5,
      values: 30,
      years: '1995,2001,2002,2003,2004,2005',
    })
  })

  it('lists six associations with a memorandum, as many as it says there are', () => {
    const measure = record.measures.find((one) => one.key === 'customs-intelligence/trade-circles')
    expect(measure?.partners.length).toBe(6)
    expect(measure?.facts.map((fact) => fact.figure)).toEqual([6, 31])
  })

  it('prints indexes that follow from the values to one decimal', () => {
    for (const { key, values, baseYear } of record.indicators) {
      const printed = new Map(values.map(({ year, index }) => [year, index]))
      expect({ key, index: indexSeries(values, baseYear) }).toEqual({ key, index: printed })
    }
  })

  it('marks the passengers of 2005 alone as preliminary', async () => {
    const rows = await rowsOf(sql<object>`
      select i.key, v.year from indicator_values v join indicators i on i.id = v.indicator_id where v.is_preliminary = 1`)
    expect(rows).toEqual([{ key: 'arriving-passengers', year: 2005 }])
  })
})

describe('its agenda items', () => {
  it('point to plans, or to a year of an annual series, or are situation reports', async () => {
    const rows = await rowsOf(sql<{ kind: string; points: string; items: number }>`
      select kind, points, count(*) as items from (
        select a.kind, case
          when a.series_id is not null and exists (select 1 from agenda_item_plans p where p.agenda_item_id = a.id) then 'both'
          when a.series_id is not null then 'year'
          when exists (select 1 from agenda_item_plans p where p.agenda_item_id = a.id) then 'plan'
          else 'nothing' end as points
        from agenda_items a) group by kind, points order by kind`)
    expect(rows).toEqual([
      { kind: 'adoption', points: 'plan', items: 8 },
      { kind: 'follow-up', points: 'plan', items: 12 },
      { kind: 'progress-report', points: 'plan', items: 5 },
      { kind: 'report-on-adoption', points: 'year', items: 15 },
      { kind: 'report-on-progress', points: 'plan', items: 1 },
      { kind: 'report-on-progress', points: 'year', items: 15 },
      { kind: 'situation-report', points: 'nothing', items: 9 },
      { kind: 'topic', points: 'plan', items: 4 },
    ])
  })

  it('were adopted when they are adoptions, reported when they report, and carry no outcome as bare topics', async () => {
    const rows = await rowsOf(sql<object>`select distinct kind, outcome from agenda_items order by kind`)
    expect(rows).toEqual([
      { kind: 'adoption', outcome: 'adopted' },
      { kind: 'follow-up', outcome: 'reported' },
      { kind: 'progress-report', outcome: 'reported' },
      { kind: 'report-on-adoption', outcome: 'reported' },
      { kind: 'report-on-progress', outcome: 'reported' },
      { kind: 'situation-report', outcome: 'reported' },
      { kind: 'topic', outcome: null },
    ])
  })

  it('report on years for which no plan is known only at the first meeting that reports on a year', async () => {
    const rows = await rowsOf(sql<object>`
      select s.key, a.fiscal_year, m.held_on from agenda_items a
      join plan_series s on s.id = a.series_id join meetings m on m.id = a.meeting_id
      left join plans p on p.series_id = a.series_id and p.fiscal_year = a.fiscal_year
      where p.id is null order by m.held_on`)
    expect(rows).toEqual([
      { key: 'firearms/annual-plans', fiscal_year: 1996, held_on: '1997-05-07' },
      { key: 'drugs/annual-plans', fiscal_year: 1996, held_on: '1997-05-27' },
    ])
  })

  it('never look back at the plans that the record leaves without a follow-up', async () => {
    const rows = await rowsOf(sql<{ key: string }>`
      select p.key from plans p where not exists (
        select 1 from agenda_items a left join agenda_item_plans ap on ap.agenda_item_id = a.id
        where a.kind in ('report-on-progress', 'progress-report', 'follow-up')
          and (ap.plan_id = p.id or (a.series_id = p.series_id and a.fiscal_year = p.fiscal_year)))
      order by p.id`)
    expect(rows.map((row) => row.key)).toEqual([
      'drugs/outline-1997',
      'drugs/annual-plan-2002',
      'firearms/outline-1995',
      'firearms/publicity-action-plan-1995',
      'firearms/annual-plan-2005',
      'crime/ministries-action-plan-2004',
      'crime/trafficking-action-plan-2004',
      'crime/biometrics-2005',
      'crime/child-protection-2005',
    ])
  })

  it('tell a plan decided elsewhere, days before, from one adopted at the meeting', async () => {
    const rows = await rowsOf(sql<object>`
      select p.key, b.key as adopted_by, p.adopted_on, m.held_on from plans p
      join bodies b on b.id = p.adopted_by_body_id join meetings m on m.id = p.adopted_at_meeting_id order by p.id`)
    expect(rows).toEqual([
      {
        key: 'crime/terrorism-action-plan-2004',
        adopted_by: 'terrorism-headquarters',
        adopted_on: '2004-12-10',
        held_on: '2004-12-14',
      },
      {
        key: 'crime/trafficking-action-plan-2004',
        adopted_by: 'trafficking-liaison',
        adopted_on: '2004-12-07',
        held_on: '2004-12-14',
      },
    ])
  })
})

describe('names in the register', () => {
  const namesOn = (on: string) => sql<object>`
    select language, name, is_confirmed from organization_names n join organizations o on o.id = n.organization_id
    where o.key = 'internal-affairs' and n.valid_from <= ${on} and (n.valid_to is null or n.valid_to >= ${on})
    order by language`

  it('of 総務省 change in English alone, on a day to be confirmed', async () => {
    const mphpt = 'Ministry of Public Management, Home Affairs, Posts and Telecommunications'
    expect(await rowsOf(namesOn('2004-09-09'))).toEqual([
      { language: 'en', name: mphpt, is_confirmed: 1 },
      { language: 'ja', name: '総務省', is_confirmed: 1 },
    ])
    expect(await rowsOf(namesOn('2004-09-10'))).toEqual([
      { language: 'en', name: 'Ministry of Internal Affairs and Communications', is_confirmed: 0 },
      { language: 'ja', name: '総務省', is_confirmed: 1 },
    ])
  })

  it('tell two headquarters of the same name apart, the one succeeding the other', async () => {
    const rows = await rowsOf(sql<object>`
      select f.key as "from", t.key as "to", l.kind, l.on_date, f.abolished_on, fn.name = tn.name as same_name
      from body_links l join bodies f on f.id = l.from_body_id join bodies t on t.id = l.to_body_id
      join body_names fn on fn.body_id = f.id and fn.language = 'en' and fn.kind = 'official'
      join body_names tn on tn.body_id = t.id and tn.language = 'en' and tn.kind = 'official'`)
    expect(rows).toEqual([
      { from: 'drugs-1970', to: 'drugs', kind: 'succession', on_date: '1997-01-17', abolished_on: '1997-01-17', same_name: 1 },
    ])
  })

  it('are all official once in each language on any day, or never', async () => {
    const overlapping = await rowsOf(sql<object>`
      select a.name, b.name as other from organization_names a join organization_names b
        on b.organization_id = a.organization_id and b.language = a.language and b.id > a.id
      where a.kind = 'official' and b.kind = 'official'
        and coalesce(a.valid_from, '') <= coalesce(b.valid_to, '9') and coalesce(b.valid_from, '') <= coalesce(a.valid_to, '9')
      union all
      select a.name, b.name from post_names a join post_names b
        on b.post_id = a.post_id and b.language = a.language and b.id > a.id
      where a.kind = 'official' and b.kind = 'official'
        and coalesce(a.valid_from, '') <= coalesce(b.valid_to, '9') and coalesce(b.valid_from, '') <= coalesce(a.valid_to, '9')`)
    expect(overlapping).toEqual([])
  })
})

describe('loading', () => {
  it('leaves a register that SQLite finds whole', async () => {
    expect(await rowsOf(sql<object>`pragma foreign_key_check`)).toEqual([])
    expect(await rowsOf(sql<object>`pragma integrity_check`)).toEqual([{ integrity_check: 'ok' }])
  })

  it('is one change set of kind baseline that holds every row', async () => {
    expect(await db.selectFrom('change_sets').selectAll().execute()).toEqual([
      {
        id: 1,
        kind: 'baseline',
        target_id: null,
        subject: null,
        command: note.command,
        made_by: note.madeBy,
        made_at: note.madeAt,
        hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    ])
    const tables = await everyRow(db)
    const rows = Object.entries(tables).filter(([table]) => !['changes', 'change_sets', 'settings'].includes(table))
    expect(tables['changes']?.length).toBe(rows.reduce((sum, [, of]) => sum + of.length, 0))
  })

  it('points every source and every question at a row that exists', async () => {
    const tables = await everyRow(db)
    const idsOf = (table: string) => new Set((tables[table] ?? []).map((row) => ('id' in row ? row.id : null)))
    const subjects = await rowsOf(sql<{ table: string; id: number; field: string | null }>`
      select subject_table as "table", subject_id as id, field from provenances
      union all select subject_table, subject_id, null from open_questions`)
    const lost = subjects.filter(({ table, id }) => !idsOf(table).has(id))
    const unknownFields = subjects.filter(({ table, field }) => field !== null && !Object.hasOwn(tables[table]?.[0] ?? {}, field))
    expect({ lost, unknownFields }).toEqual({ lost: [], unknownFields: [] })
  })

  it('makes the same rows every time', async () => {
    const again = await registerOnDisk((draft) => loadSample(draft, readPublishedRecord(), note))
    expect(JSON.stringify(await everyRow(again.db))).toBe(JSON.stringify(await everyRow(db)))
  })

  it('names file, thing and key when a key names nothing, and writes nothing', async () => {
    const { db: empty } = await registerOnDisk()
    const plans = record.plans.map((plan) => (plan.key === 'crime/action-plan-2003' ? { ...plan, body: 'crimes' } : plan))
    await expect(loadSample(empty, { ...record, plans }, note)).rejects.toThrow(
      new SampleProblem('plans.json', 'crime/action-plan-2003', "there is no body 'crimes' before it"),
    )
    const rows = Object.values(await everyRow(empty)).flat()
    expect(rows).toEqual([])
  })

  it('refuses two meetings of a body on one day', async () => {
    const { db: empty } = await registerOnDisk()
    const meetings = record.meetings.flatMap((meeting) => (meeting.on === '1997-01-21' ? [meeting, meeting] : [meeting]))
    await expect(loadSample(empty, { ...record, meetings }, note)).rejects.toThrow(
      new SampleProblem('meetings.json', 'drugs 1997-01-21', "there is another meeting 'meeting drugs 1997-01-21'"),
    )
  })
})
