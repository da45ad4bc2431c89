import { useMemo } from 'react'
import type { PersonRef } from '../../shared/contract/directory-things.ts'
import type { IsoDate } from '../../shared/domain/calendar.ts'
import { usePages } from './use-pages.ts'

/** Everybody, as far as they have come, for a field that offers persons. */
export function usePersonChoices(asOf: IsoDate): readonly PersonRef[] {
  const { pages } = usePages('directory.persons', { asOf })
  return useMemo(() => (pages ?? []).flatMap((page) => page.persons.map(({ person }) => person)), [pages])
}
