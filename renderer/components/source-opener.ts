import { createContext } from 'react'
import type { Bilingual } from '../../shared/domain/model.ts'

/** A source to be shown, at a place in it where one is cited. */
export interface AskedSource {
  readonly id: number
  readonly title: Bilingual
  readonly locator: string | null
}

/** Shows a source; null where there is nothing to show it with (the gallery). */
export const SourceOpener = createContext<((asked: AskedSource) => void) | null>(null)
