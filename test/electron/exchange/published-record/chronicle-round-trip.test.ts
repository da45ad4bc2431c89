import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readRecord } from '../../../../electron/exchange/published-record/read-record.ts'
import { type ChronicleBody, chronicle } from '../../../../shared/documents/chronicle.ts'
import { readItemTitle } from '../../../../shared/domain/item-kind.ts'
import { groupRoster } from '../../../../shared/domain/roster.ts'
import { type Language, languages } from '../../../../shared/domain/vocabulary.ts'
import { chronicleInputs } from './chronicle-arbitraries.ts'
import { withoutPlaces } from './chronicle-of.ts'

/** What reading a chronicle of the body must give, without places. */
function expected(body: ChronicleBody, language: Language): object {
  const label = body.meetingLabel[language]?.replace(/^meeting of /, '')
  return {
    language,
    name: body.name[language],
    aliases: [],
    members: groupRoster(body.roster).flatMap(({ role, groups }) =>
      groups.flatMap(({ organization, seats }) =>
        seats.map(({ post }) => ({
          role,
          organization: organization?.name[language] ?? null,
          post: post[language],
          isCollective: false,
        })),
      ),
    ),
    meetings: body.meetings.map(({ on, kind, actKind, ordinal, jointWith, items }) => ({
      on,
      kind,
      actKind,
      ordinal,
      label: kind === 'meeting' ? label : null,
      jointWith: jointWith.map((partner) => ({ name: partner.name[language], ordinal: partner.ordinal })),
      items: items.map(({ title }) => ({ title: title[language], ...readItemTitle(title[language] ?? '') })),
    })),
  }
}

describe('a chronicle reads back as what it was written from', () => {
  test.each(languages)('in %s, whatever the register holds', (language) => {
    fc.assert(
      fc.property(chronicleInputs(language), (input) => {
        const read = readRecord(chronicle(input, language))
        expect(withoutPlaces(read)).toEqual(input.bodies.map((body) => expected(body, language)))
      }),
      { numRuns: 250 },
    )
  })
})
