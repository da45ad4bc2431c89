import { useMemo } from 'react'
import type { FollowedItem, StatusesScreen } from '../../../shared/contract/statuses.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import type { OrganizationChoice } from './recording-cells.tsx'

export interface OrganizationNames {
  readonly name: (id: number) => string
  /** Who can report on an item: those that answer for it before the others. */
  readonly choices: (item: FollowedItem) => readonly OrganizationChoice[]
}

/** What organizations are called in the page's language. */
export function useOrganizationNames({ organizations }: StatusesScreen, language: Language): OrganizationNames {
  return useMemo(() => {
    const said = new Map(organizations.map(({ id, name: of }) => [id, of[language] ?? of.ja ?? of.en ?? '']))
    const all = organizations.map(({ id }) => ({ id, name: said.get(id) ?? '' }))
    return {
      name: (id) => said.get(id) ?? '',
      choices: (item) => {
        const own = [...item.responsibleIds, ...item.supportingIds]
        return [...own.map((id) => ({ id, name: said.get(id) ?? '' })), ...all.filter(({ id }) => !own.includes(id))]
      },
    }
  }, [organizations, language])
}
