import { render, screen } from '@testing-library/react'
import axe from 'axe-core'
import { expect } from 'vitest'
import { App } from '../../renderer/app/app.tsx'
import { useNotices } from '../../renderer/data/notices.ts'
import { setAsOf, setLanguage, setTheme, useUiStore } from '../../renderer/data/ui-store.ts'
import type { Language } from '../../shared/domain/vocabulary.ts'
import { type RealProgram, realProgram } from './real-program.ts'

/** The page at a route, with the real program behind it, read at the end of the published record; nothing remembered. */
export async function openAt(
  route: string,
  { language = 'en', program }: { readonly language?: Language; readonly program?: RealProgram } = {},
): Promise<RealProgram> {
  const opened = program ?? (await realProgram('2026-11-23T03:00:00Z'))
  setLanguage(language)
  setTheme('light')
  setAsOf(null)
  useUiStore.setState({ remembered: {} })
  useNotices.setState({ notices: [] })
  location.hash = `#${route}`
  render(<App bridge={opened.bridge} />)
  await screen.findByRole('heading', { level: 1 })
  return opened
}

/** The main part of the page breaks no rule that can be checked without painting. */
export async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(screen.getByRole('main'), { rules: { 'color-contrast': { enabled: false } } })
  expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map((node) => node.html.slice(0, 200)) }))).toEqual([])
}
