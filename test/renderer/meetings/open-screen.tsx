import { render, screen } from '@testing-library/react'
import { App } from '../../../renderer/app/app.tsx'
import { useNotices } from '../../../renderer/data/notices.ts'
import { setAsOf, setLanguage, setTheme, useUiStore } from '../../../renderer/data/ui-store.ts'
import { nothingUnsaved, useUnsaved } from '../../../renderer/data/unsaved.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import { type RealProgram, realProgram } from '../real-program.ts'
import '../page-at-hand.ts'

/** The page at a meeting, with the program behind it. Without an id: at a new firearms meeting on 28 April 2006. */
export async function openMeeting(
  options: { readonly id?: number; readonly language?: Language } = {},
): Promise<RealProgram & { readonly id: number }> {
  const program = await realProgram()
  setLanguage(options.language ?? 'en')
  setTheme('light')
  setAsOf(null)
  useUiStore.setState({ remembered: {} })
  useNotices.setState({ notices: [] })
  useUnsaved.setState(nothingUnsaved)
  const id = options.id ?? (await program.ask('mutation', 'meetings.create', { body: 'firearms', on: '2006-04-28' as never })).id
  location.hash = `#/meetings/${id}`
  render(<App bridge={program.bridge} />)
  await screen.findByRole('heading', { level: 1, name: /meeting|会合|Founding|設置/ })
  return { ...program, id }
}

/** The agenda as it stands on the screen: number and title of every line, nested ones indented. */
export function agendaOnScreen(): readonly string[] {
  return screen.queryAllByRole('row').map((row) => {
    const depth = Number(row.getAttribute('aria-level')) - 1
    const number = row.querySelector('[role="gridcell"]')?.getAttribute('aria-label') ?? ''
    return `${'  '.repeat(depth)}${number} ${row.querySelector('textarea')?.value ?? ''}`
  })
}

/** The same as the register has it. */
export async function agendaInRegister(program: RealProgram, id: number, language: Language = 'en'): Promise<readonly string[]> {
  const { lines } = await program.ask('query', 'meetings.get', { id, asOf: '2006-03-01' as never })
  return lines.map((line) => `${'  '.repeat(line.depth)}${line.number ?? 'Heading'} ${line.title[language] ?? ''}`)
}
