import { render } from '@testing-library/react'
import { App } from '../../renderer/app/app.tsx'
import { setAsOf, setLanguage, setTheme, useUiStore } from '../../renderer/data/ui-store.ts'
import type { IsoDate } from '../../shared/domain/calendar.ts'
import type { Language } from '../../shared/domain/vocabulary.ts'
import { realProgram } from './real-program.ts'

export interface PageOptions {
  readonly language?: Language
  /** Null: the register's own day, that of the record's last event. */
  readonly asOf?: IsoDate | null
}

/** The whole page at a route, on the program itself long after the record's end; nothing is remembered from the page before. */
export async function openPage(route: string, { language = 'en', asOf = null }: PageOptions = {}): Promise<void> {
  const { bridge } = await realProgram('2026-11-23T00:00:00Z')
  useUiStore.setState({ remembered: {}, recent: [] })
  setLanguage(language)
  setTheme('light')
  setAsOf(asOf)
  location.hash = `#${route}`
  render(<App bridge={bridge} />)
}
