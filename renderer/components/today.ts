import { createContext, useContext } from 'react'
import type { IsoDate } from '../../shared/domain/calendar.ts'

/** The program's today for the fields beneath, from which "yesterday" counts; null: not known, such words are no dates. */
export const Today = createContext<IsoDate | null>(null)

export const useFieldToday = (): IsoDate | null => useContext(Today)
