import { describe, expect, it } from 'vitest'
import type { SampleRecord } from '../../../db/sample/format.ts'
import { readSample } from '../../../db/sample/read-sample.ts'
import { SampleProblem } from '../../../db/sample/sample-problem.ts'

const empty: Record<keyof SampleRecord, readonly unknown[]> = {
  sources: [],
  organizations: [],
  posts: [],
  bodies: [],
  memberships: [],
  series: [],
  plans: [],
  meetings: [],
  measures: [],
  indicators: [],
}

const problemOf = (files: Partial<typeof empty>) => {
  try {
    readSample({ ...empty, ...files })
    return null
  } catch (error) {
    return error instanceof SampleProblem ? { file: error.file, place: error.place } : error
  }
}

const body = { key: 'drugs', kind: 'headquarters', names: [{ language: 'en', name: 'Headquarters' }] }
const meeting = { on: '2005-06-10', bodies: [{ body: 'drugs', ordinal: 11 }] }

describe('a sample', () => {
  it('fills in what goes without saying', () => {
    const { meetings } = readSample({
      ...empty,
      meetings: [{ ...meeting, seen: [{ at: 'L146' }], items: [{ kind: 'follow-up', en: 'Follow-up' }] }],
    })
    expect(meetings).toEqual([
      {
        on: '2005-06-10',
        status: 'held',
        bodies: [{ body: 'drugs', ordinal: 11 }],
        seen: [{ source: 'published-record', at: 'L146', confidence: 'verified' }],
        questions: [],
        items: [
          {
            kind: 'follow-up',
            en: 'Follow-up',
            enConfirmed: true,
            jaConfirmed: true,
            plans: [],
            coversMore: false,
            seen: [],
            questions: [],
          },
        ],
      },
    ])
  })

  it.each([
    ['a word outside its closed list', { bodies: [{ ...body, kind: 'committee' }] }, 'bodies.json', '0.kind'],
    ['a day that does not exist', { meetings: [meeting, { ...meeting, on: '2005-02-30' }] }, 'meetings.json', '1.on'],
    ['a month in place of a day', { meetings: [{ ...meeting, on: '2005-06' }] }, 'meetings.json', '0.on'],
    ['a month that does not exist', { bodies: [{ ...body, established: '1997-13' }] }, 'bodies.json', '0.established'],
    ['a misspelt field', { bodies: [{ ...body, colours: 'celadon' }] }, 'bodies.json', '0'],
    ['a thing without a name', { bodies: [{ ...body, names: [] }] }, 'bodies.json', '0.names'],
    ['a key with capitals', { bodies: [{ ...body, key: 'Drugs' }] }, 'bodies.json', '0.key'],
    ['a meeting of nobody', { meetings: [{ ...meeting, bodies: [] }] }, 'meetings.json', '0.bodies'],
    ['a key that stands twice', { bodies: [body, body] }, 'bodies.json', 'drugs'],
  ])('refuses %s, naming file and path', (_, files, file, place) => {
    expect(problemOf(files)).toEqual({ file, place })
  })
})
