import { render, type RenderResult } from '@testing-library/react'
import { App } from '../../renderer/app/app.tsx'
import { setAsOf, setLanguage, setTheme, useUiStore } from '../../renderer/data/ui-store.ts'
import type { HostBridge } from '../../shared/contract/host.ts'
import type { IsoDate } from '../../shared/domain/calendar.ts'
import type { Language } from '../../shared/domain/vocabulary.ts'

export interface PageOptions {
  readonly language?: Language
  /** Null: the register's own day. */
  readonly asOf?: IsoDate | null
}

/** The whole page at a route, on a host; nothing is remembered from the page before. */
export function openPage(bridge: HostBridge, route: string, { language = 'en', asOf = null }: PageOptions = {}): RenderResult {
  useUiStore.setState({ remembered: {}, recent: [] })
  setLanguage(language)
  setTheme('light')
  setAsOf(asOf)
  location.hash = `#${route}`
  return render(<App bridge={bridge} />)
}
