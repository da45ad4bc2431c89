import { useMemo } from 'react'
import type { OutputAt } from './contract-paths.ts'
import type { IsoDate } from '../../shared/domain/calendar.ts'
import { inProtocol } from '../../shared/domain/organization-order.ts'
import { useLanguage } from './language.ts'
import { useScreen } from './use-screen.ts'

export type DirectoryChoices = OutputAt<'directory.choices'>

/**
 * What fields offer, as it is looked up: organizations in protocol order, posts by their organizations and within each in the office's order,
 * those of no organization last. Undefined until it has come.
 */
export function useDirectoryChoices(asOf: IsoDate): DirectoryChoices | undefined {
  const language = useLanguage()
  const { data } = useScreen('directory.choices', { asOf })
  return useMemo(() => {
    if (data === undefined) return undefined
    const organizations = inProtocol(data.organizations, { nameOf: ({ name }) => name, language })
    const places = new Map(organizations.map(({ id }, at) => [id, at]))
    const placeOf = ({ organization }: DirectoryChoices['posts'][number]) =>
      (organization === null ? undefined : places.get(organization.id)) ?? organizations.length
    return { organizations, posts: data.posts.toSorted((one, other) => placeOf(one) - placeOf(other)) }
  }, [data, language])
}
