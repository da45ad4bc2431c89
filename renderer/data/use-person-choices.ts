import { useMemo } from 'react'
import type { PersonRef } from '../../shared/contract/directory-things.ts'
import type { IsoDate } from '../../shared/domain/calendar.ts'
import { useLanguage } from './language.ts'
import { usePages } from './use-pages.ts'
import { usePersonsInOrder } from './use-persons-in-order.ts'

/** Everybody, as far as they have come, for a field that offers persons. */
export function usePersonChoices(asOf: IsoDate): readonly PersonRef[] {
  const { pages, isWhole } = usePages('directory.persons', { asOf })
  const persons = usePersonsInOrder(pages, isWhole, useLanguage())
  return useMemo(() => persons.map(({ person }) => person), [persons])
}
