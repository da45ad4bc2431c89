import { render } from '@testing-library/react'
import { App } from '../../renderer/app/app.tsx'
import { useNotices } from '../../renderer/data/notices.ts'
import { setAsOf, setLanguage, setTheme, useUiStore } from '../../renderer/data/ui-store.ts'
import { nothingUnsaved, useUnsaved } from '../../renderer/data/unsaved.ts'
import type { IsoDate } from '../../shared/domain/calendar.ts'
import type { Language } from '../../shared/domain/vocabulary.ts'
import { type RealProgram, realProgram } from './real-program.ts'
import './page-at-hand.ts'

export interface PageOptions {
  readonly language?: Language
  /** Null: the register's own day, that of the record's last event. */
  readonly asOf?: IsoDate | null
  /** A program that has been given commands before the page opens; else one with the published record as it is. */
  readonly program?: RealProgram
}

/** The whole page at a route, on the program itself long after the record's end; nothing is remembered from the page before. */
export async function openPage(route: string, { language = 'en', asOf = null, program }: PageOptions = {}): Promise<RealProgram> {
  const behind = program ?? (await realProgram('2026-11-23T00:00:00Z'))
  useUiStore.setState({ remembered: {}, recent: [] })
  useNotices.setState({ notices: [] })
  useUnsaved.setState(nothingUnsaved)
  setLanguage(language)
  setTheme('light')
  setAsOf(asOf)
  location.hash = `#${route}`
  render(<App bridge={behind.bridge} />)
  return behind
}
