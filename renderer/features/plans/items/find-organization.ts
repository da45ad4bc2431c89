import type { OrganizationRef } from '../../../../shared/contract/common.ts'
import type { OrganizationChoice } from '../../../../shared/contract/plan-items.ts'
import { isoDate, partialDate } from '../../../../shared/domain/calendar.ts'
import { foldText } from '../../../../shared/domain/fold-text.ts'
import { organizationFinder, shortForms } from '../../../../shared/domain/organization-names.ts'

const day = isoDate('2000-01-01')
const later = partialDate('2999')
const languageOf = (name: string) => (/[\u3040-\u30ff\u3400-\u9fff]/u.test(name) ? ('ja' as const) : ('en' as const))

/** Which organization words mean, by any name or short form; null: none, or more than one. */
export function findOrganization(choices: readonly OrganizationChoice[]): (words: string) => OrganizationRef | null {
  const byId = new Map(choices.map((choice) => [choice.id, choice]))
  // Which of them were in being on the plan's day was found out already.
  const find = organizationFinder(
    choices.map(({ id, names, isOfThatDay }) => ({
      id,
      interval: { from: isOfThatDay ? null : later, to: null },
      names: names.map((name) => ({
        language: languageOf(name),
        name,
        kind: 'official' as const,
        validFrom: null,
        validTo: null,
        confirmed: true,
      })),
    })),
    day,
  )
  return (words) => {
    const match = find(words)
    const choice = match.is === 'one' ? byId.get(match.id) : undefined
    return choice === undefined ? null : { id: choice.id, key: choice.key, name: choice.name }
  }
}

/** Organizations whose names or short forms contain the words, those of the plan's day first; at most 12. */
export function matchingOrganizations(
  choices: readonly OrganizationChoice[],
  words: string,
  taken: ReadonlySet<number>,
): readonly OrganizationChoice[] {
  const wanted = foldText(words)
  return choices
    .filter((choice) => !taken.has(choice.id))
    .flatMap((choice) => {
      const names = [...choice.names, ...choice.names.flatMap((name) => shortForms({ language: languageOf(name), name }))].map(
        foldText,
      )
      const rank = names.includes(wanted)
        ? 0
        : names.some((name) => name.startsWith(wanted))
          ? 1
          : names.some((name) => name.includes(wanted))
            ? 2
            : 3
      return rank === 3 ? [] : [{ choice, rank: rank + (choice.isOfThatDay ? 0 : 10) }]
    })
    .toSorted((one, other) => one.rank - other.rank)
    .slice(0, 12)
    .map(({ choice }) => choice)
}
