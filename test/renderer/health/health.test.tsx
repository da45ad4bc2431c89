import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { existsSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { expectAccessible, openAt } from '../open-at.tsx'
import { openPage } from '../open-page.tsx'
import { realProgram } from '../real-program.ts'

const day = '2006-03-01'

describe('the health page', () => {
  it('makes a backup, shows what restoring it would change, and restores it', async () => {
    const user = userEvent.setup()
    const program = await realProgram(`${day}T00:00:00Z`)
    await openAt('/health', { program })
    expect(await screen.findByText(/There is no backup yet/)).toBeVisible()

    await user.click(screen.getByRole('button', { name: 'Back up now' }))
    const list = await screen.findByRole('grid', { name: 'Backups, newest first' })
    await program.ask('mutation', 'indicators.create', { patch: { titleEn: 'Seizures of cannabis' } })

    await user.click(within(list).getByText('by hand'))
    const pane = screen.getByRole('complementary', { name: /The register as of/ })
    expect(await within(pane).findByText('Seizures of cannabis')).toBeVisible()
    expect(within(pane).getByText('1 made since would go')).toBeVisible()
    expect(within(pane).getByText('1 command given since')).toBeVisible()
    await expectAccessible()

    await user.click(within(pane).getByRole('button', { name: 'Restore' }))
    expect(await screen.findByText(/The register is as of 1 March 2006/)).toBeVisible()
    expect(await within(list).findByText('before a restore')).toBeVisible()
    const { indicators } = await program.ask('query', 'indicators.list', { asOf: day as never })
    expect(indicators.some(({ title }) => title.en === 'Seizures of cannabis')).toBe(false)
  })

  it('looks through the register, takes a second folder, and removes files nobody knows', async () => {
    const user = userEvent.setup()
    const program = await realProgram()
    mkdirSync(join(program.folder, 'register.honbu-files'))
    writeFileSync(join(program.folder, 'register.honbu-files', 'a'.repeat(64)), 'left behind')
    const second = join(program.folder, 'other-disk')
    mkdirSync(second)
    await openAt('/health', { program })

    await user.click(await screen.findByRole('button', { name: 'Check now' }))
    expect(await screen.findByText(/2006 .*: sound/)).toBeVisible()
    expect(screen.getByText('history: an unbroken chain, and every row is what it says')).toBeVisible()

    program.willChoose(second)
    await user.click(screen.getByRole('button', { name: 'Choose a folder' }))
    expect(await screen.findByText(second)).toBeVisible()
    expect(existsSync(join(second, 'register.honbu-backups'))).toBe(true)

    expect(screen.getByText(/1 file \(11 B\) that no paper and no history knows/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Remove them' }))
    expect(await screen.findByText('None is old enough to be removed yet')).toBeVisible()
  })

  it('speaks Japanese', async () => {
    await openAt('/health', { language: 'ja' })
    expect(await screen.findByRole('heading', { level: 1, name: '台帳の状態' })).toBeVisible()
    await expectAccessible()
  })
})

describe('a register that cannot be opened', () => {
  it('is restored by one press on the first screen, the broken file kept beside it', async () => {
    const user = userEvent.setup()
    const program = await realProgram()
    await program.ask('mutation', 'health.backUp', {})
    await program.ask('mutation', 'register.close', {})
    const path = join(program.folder, 'register.honbu')
    truncateSync(path, 20_000)
    const broken = readFileSync(path)
    await openPage('/', { program })
    await user.click(await screen.findByText('register.honbu'))

    const panel = await screen.findByRole('region', { name: '“register.honbu” and its backups' })
    await user.click(within(panel).getByRole('button', { name: 'Restore' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Wednesday, 1 March 2006' })).toBeVisible()
    expect(readFileSync(join(program.folder, 'register damaged 20060301T000000.honbu')).equals(broken)).toBe(true)
  })
})
