import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isIsoDate } from '../../../shared/domain/calendar.ts'
import { readCsv } from '../../../shared/domain/read-csv.ts'
import type { OrganizationLinkKind } from '../../../shared/domain/vocabulary.ts'
import { wholeProgram, type WholeProgram } from './whole-program.ts'

/**
 * The model tried on another government's table: a hundred British departments with start and end, and what became of each. It is
 * written through the program's own commands and must come out of the dossiers and lists as it went in.
 */
const fixture = (name: string) => {
  const { rows } = readCsv(readFileSync(`test/fixtures/department-renames/${name}.csv`, 'utf8'))
  const [heads, ...lines] = rows.map(({ cells }) => cells)
  return lines.map((cells) => Object.fromEntries((heads ?? []).map((head, at) => [head, cells[at] ?? ''])))
}
const day = (text: string | undefined) => (text !== undefined && isIsoDate(text) ? text : null)

const kinds: Readonly<Record<string, OrganizationLinkKind>> = {
  'Name change': 'renaming',
  Merger: 'merger',
  Demerger: 'split',
  'Transfer of functions': 'transfer',
}
const kindOf = (type = ''): OrganizationLinkKind => kinds[type.replace(/:.*/, '')] ?? 'succession'

const byWords = (one: string | null | undefined, other: string | null | undefined) => ((one ?? '') < (other ?? '') ? -1 : 1)

async function enter({ give }: WholeProgram) {
  const ids = new Map<string, number>()
  for (const { id = '', name, short_name, start_date, end_date } of fixture('organisation')) {
    const { id: row } = await give('directory.createOrganization', {
      nameJa: null,
      nameEn: name,
      kind: 'ministry',
      founded: day(start_date),
    })
    ids.set(id, row)
    if (end_date !== '') await give('directory.updateOrganization', { id: row, revision: 1, patch: { dissolved: day(end_date) } })
    if (short_name !== '')
      await give('directory.setName', {
        of: 'organization',
        ownerId: row,
        id: null,
        language: 'en',
        name: short_name,
        kind: 'short',
      })
  }
  const known = new Set<string>()
  for (const { predecessor_organisation_id: from = '', successor_organisation_id: to = '', type, link_start_date: on } of fixture(
    'organisation_link',
  )) {
    const link = { fromId: ids.get(from) ?? 0, toId: ids.get(to) ?? 0, kind: kindOf(type), on: day(on) }
    // The table tells transfers of different functions on one day apart by words.
    if (known.has(JSON.stringify(link))) continue
    known.add(JSON.stringify(link))
    await give('directory.link', link)
  }
  return { ids, links: known.size }
}

test('a table of departments, renamed, merged and split over forty years, is held as it is', async () => {
  const program = await wholeProgram('empty')
  const { ids, links } = await enter(program)
  const { ask } = program
  const rows = fixture('organisation')

  for (const asOf of ['1985-06-01', '1997-06-01', '2002-05-29', '2007-06-28', '2016-07-14', '2023-02-07']) {
    const { organizations } = await ask('directory.organizations', { asOf })
    const wanted = rows
      .filter(
        ({ start_date = '', end_date = '' }) =>
          (start_date === '' || start_date <= asOf) && (end_date === '' || asOf <= end_date),
      )
      .map(({ name }) => name)
    const inBeing = organizations.filter(({ isInForce }) => isInForce).map(({ name }) => name.en)
    expect({ asOf, names: inBeing.toSorted(byWords) }).toEqual({ asOf, names: wanted.toSorted(byWords) })
  }

  let seen = 0
  for (const id of ids.values()) {
    const dossier = await ask('directory.organization', { id, asOf: '2024-01-01' })
    seen += dossier.links.filter(({ isFromHere }) => isFromHere).length
  }
  expect(seen).toBe(links)

  const dti = rows.find(({ short_name, end_date }) => short_name === 'DTI' && end_date !== '')
  const dossier = await ask('directory.organization', { id: ids.get(dti?.['id'] ?? '') ?? 0, asOf: '2024-01-01' })
  expect(
    dossier.links.filter(({ isFromHere }) => isFromHere).map(({ kind, organization, on }) => [kind, organization.name.en, on]),
  ).toMatchInlineSnapshot(`
    [
      [
        "transfer",
        "Department for Communities and Local Government",
        "2006-05-05",
      ],
      [
        "renaming",
        "Department for Business, Enterprise and Regulatory Reform",
        "2007-06-28",
      ],
    ]
  `)
})
