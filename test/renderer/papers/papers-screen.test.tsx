import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { expectAccessible, openAt } from '../open-at.tsx'

const paper = () => screen.getByRole('region', { name: /^(Agenda|Roster|Follow-up report)$/ })

describe('the desk of all papers', () => {
  test('shows the paper that is chosen, about what was chosen for the one before', async () => {
    const user = userEvent.setup()
    await openAt('/papers', { language: 'en' })
    await screen.findByRole('region', { name: 'Agenda' })
    expect(await within(paper()).findAllByText(/Follow-up of the New Five-Year Strategy/)).not.toHaveLength(0)
    // The meeting was held: its agenda is shown with what came of it, until another stage is asked for.
    expect(screen.getByRole('radio', { name: 'With results' })).toBeChecked()
    await user.click(screen.getByRole('radio', { name: 'Draft' }))
    expect(await within(paper()).findAllByText('time to be decided')).not.toHaveLength(0)
    await user.click(screen.getByRole('row', { name: 'Roster' }))
    await screen.findByRole('region', { name: 'Roster' })
    expect(await within(paper()).findAllByText('Chief Cabinet Secretary')).not.toHaveLength(0)
    expect(location.hash).toBe('#/papers/roster')
    await expectAccessible()
  })

  test('saves a paper as Word and as Excel by its menu, under the name of the paper', async () => {
    const user = userEvent.setup()
    const program = await openAt('/papers/roster', { language: 'ja' })
    await screen.findByRole('region', { name: '名簿' })
    for (const [at, form] of ['Word', 'Excel'].entries()) {
      const button = screen.getByRole('button', { name: '形式を選んで保存…' })
      await waitFor(() => expect(button).toBeEnabled())
      await user.click(button)
      await user.click(await screen.findByRole('menuitem', { name: new RegExp(form) }))
      await waitFor(() => expect(program.savedFiles).toHaveLength(at + 1))
    }
    expect(program.savedFiles.map(({ kind, fileName, opens }) => ({ kind, fileName, opens }))).toEqual([
      { kind: 'docx', fileName: '本部員名簿 薬物乱用対策推進本部 平成17年12月20日', opens: false },
      { kind: 'xlsx', fileName: '本部員名簿 薬物乱用対策推進本部 平成17年12月20日', opens: false },
    ])
    expect(program.savedFiles.every(({ content }) => content[0] === 0x50 && content[1] === 0x4b)).toBe(true)
    expect(
      await screen.findByText('「本部員名簿 薬物乱用対策推進本部 平成17年12月20日.xlsx」として保存しました'),
    ).toBeInTheDocument()
  })

  test('tells what is missing where there is nothing to print', async () => {
    const { realProgram } = await import('../real-program.ts')
    await openAt('/papers/followUpReport', { language: 'en', program: await realProgram('2026-11-23T00:00:00Z', 'empty') })
    expect(await screen.findByText('Nothing to print yet')).toBeInTheDocument()
  })

  test('lays the papers of a meeting one behind the other, without those that are left out, and makes one Word file of them', async () => {
    const user = userEvent.setup()
    const program = await openAt('/papers/dossier', { language: 'en' })
    const pane = await screen.findByRole('region', { name: 'Meeting dossier' })
    expect((await within(pane).findAllByRole('heading', { level: 2 })).map((head) => head.textContent)).toEqual(
      expect.arrayContaining(['Agenda', 'Papers handed out', 'Members of the Headquarters', 'Run sheet']),
    )
    await user.click(screen.getByRole('checkbox', { name: 'Run sheet' }))
    await waitFor(() => expect(within(pane).queryAllByText('Run sheet')).toEqual([]))
    const button = screen.getByRole('button', { name: 'Save as …' })
    await waitFor(() => expect(button).toBeEnabled())
    await user.click(button)
    await user.click(await screen.findByRole('menuitem', { name: /Word/ }))
    await waitFor(() => expect(program.savedFiles).toHaveLength(1))
    expect(program.savedFiles[0]?.fileName).toMatch(/^Meeting dossier Agenda, Drug abuse/)
    await user.click(screen.getByRole('button', { name: 'Print' }))
    await waitFor(() => expect(program.printed).toHaveLength(1))
    expect(program.printed[0]?.route).toMatch(
      /^\/paper\/dossier\?meetingId=\d+&language=en&parts=agenda%2CpaperList%2Croster%2CattendanceSheet$/,
    )
    await expectAccessible()
  })

  test('prints in the type and margins of the house, with its office at the foot', async () => {
    const user = userEvent.setup()
    const program = await openAt('/settings', { language: 'en' })
    await user.click(await screen.findByRole('radio', { name: 'Sans (ゴシック)' }))
    await user.click(screen.getByRole('radio', { name: 'Wide' }))
    await user.click(screen.getByRole('radio', { name: 'Both' }))
    await screen.findByText(/^平成\d+年（\d{4}年）\d+月\d+日（.）$/)
    await program.ask('mutation', 'settings.update', { officeNameEn: 'Office for Drug Abuse Policy' })
    await waitFor(async () =>
      expect(await program.ask('query', 'papers.house', {})).toMatchObject({
        typeface: 'gothic',
        margins: 'wide',
        dates: 'both',
      }),
    )
    const { tree } = await program.ask('query', 'documents.roster', {
      body: 'drugs',
      asOf: '2005-06-10' as never,
      language: 'en',
    })
    expect(tree).toMatchObject({ attributes: { 'data-typeface': 'gothic', 'data-margins': 'wide' } })
    expect(JSON.stringify(tree)).toContain('Office for Drug Abuse Policy')
  })
})
