import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { commit } from '../../../db/history/commit.ts'
import { openRegister } from '../../../db/sqlite/open-register.ts'
import { note, owner } from '../../db/register-on-disk.ts'
import { expectAccessible, openAt } from '../open-at.tsx'
import { realProgram } from '../real-program.ts'

const dossier = async (label: string) => within(await screen.findByRole('complementary', { name: label }))
const list = async (label: string) => within(await screen.findByRole('grid', { name: label }))

describe('organizations', () => {
  test('stand under their names of the day; one is found by a name it had, and its address leads to it', async () => {
    await openAt('/organizations')
    const rows = await list('Organizations')
    expect(rows.getByRole('row', { name: 'Ministry of Finance' })).toBeInTheDocument()
    expect(rows.queryByRole('row', { name: 'Ministry of Home Affairs' })).not.toBeInTheDocument()
    await userEvent.type(screen.getByRole('searchbox'), '自治省')
    await userEvent.click(await rows.findByRole('row', { name: 'Ministry of Home Affairs' }))
    expect(location.hash).toMatch(/^#\/organizations\/\d+$/)
    const side = await dossier('Organization')
    expect(await side.findByRole('heading', { level: 2, name: /Ministry of Home Affairs/ })).toBeInTheDocument()
    expect(side.getByRole('button', { name: /^Remove the link with/ })).toBeInTheDocument()
    await expectAccessible()
  })

  test('are renamed from a day: the old name ends the day before', async () => {
    const program = await openAt('/organizations/12')
    const side = await dossier('Organization')
    await userEvent.click(await side.findByRole('button', { name: 'Rename from a day on…' }))
    const asking = within(await screen.findByRole('dialog'))
    await userEvent.type(asking.getByRole('textbox', { name: 'From' }), 'H18.7.1')
    await userEvent.type(asking.getByRole('textbox', { name: 'New name, Japanese' }), '司法省')
    await userEvent.click(asking.getByRole('button', { name: 'Rename' }))
    await waitFor(async () => {
      const { names } = await program.ask('query', 'directory.organization', { id: 12, asOf: '2006-08-01' as never })
      expect(names.filter(({ language }) => language === 'ja').map(({ name, from, to }) => [name, from, to])).toEqual([
        ['法務省', null, '2006-06-30'],
        ['司法省', '2006-07-01', null],
      ])
    })
  })

  test('whose founding would lie after their end keep what they had, and say why beside what was typed', async () => {
    const program = await openAt('/organizations/3')
    const side = await dossier('Organization')
    const founded = await side.findByRole('textbox', { name: 'Founded' })
    await userEvent.type(founded, '2005-01-01{Enter}')
    expect(await side.findByText(/^That is after it ends, on 5 Jan(uary)? 2001\.$/)).toBeInTheDocument()
    expect(founded).toHaveValue('2005-01-01')
    expect(program.commands).toEqual([])
    await userEvent.clear(founded)
    await userEvent.type(founded, 'soon{Enter}')
    expect(await side.findByText(/No date\./)).toBeInTheDocument()
  })
})

describe('persons', () => {
  test('entered twice are shown to be perhaps one, made one, and taken apart by undo', async () => {
    const program = await realProgram('2026-11-23T00:00:00Z')
    const { personId } = await program.ask('mutation', 'directory.addTenure', {
      person: { nameJa: '斎藤　鉄夫', readingJa: 'さいとう　てつお', nameEn: null },
      postId: 5,
      from: '2003' as never,
    })
    await program.ask('mutation', 'directory.createPerson', { person: { nameJa: '齋藤鐵夫', readingJa: null, nameEn: null } })
    await openAt(`/persons/${personId}`, { program, language: 'ja' })
    const side = await dossier('人物')
    expect(await side.findByText('同一人物の可能性')).toBeInTheDocument()
    await expectAccessible()
    await userEvent.click(side.getByRole('button', { name: '斎藤　鉄夫と統合' }))
    await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(1))
    await userEvent.keyboard('{Control>}z{/Control}')
    await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(2))
  })

  test('are entered with their reading by keyboard alone', async () => {
    await openAt('/persons')
    await screen.findByText('Nobody is entered yet.')
    await userEvent.keyboard('n')
    await screen.findByRole('dialog')
    // As an input method gives it: whole words, not key by key.
    await userEvent.paste('　𠮷田　髙﨑　')
    await userEvent.tab()
    await userEvent.paste('よしだ　たかさき')
    await userEvent.keyboard('{Enter}')
    const side = await dossier('Person')
    expect(await side.findByRole('textbox', { name: 'Name' })).toHaveValue('𠮷田　髙﨑')
    expect(side.getByRole('textbox', { name: 'Reading (kana)' })).toHaveValue('よしだ　たかさき')
  })
})

describe('a post', () => {
  test('is taken over in one act on its own page, from a day named from today', async () => {
    const program = await openAt('/posts/5')
    await userEvent.click(await screen.findByRole('button', { name: 'Replace the holder…' }))
    const asking = within(await screen.findByRole('dialog'))
    await userEvent.type(asking.getByRole('combobox', { name: 'Holder' }), '杉浦正健{Enter}')
    await userEvent.keyboard('tomorrow{Enter}')
    await waitFor(() =>
      expect(program.commands).toMatchObject([{ path: 'members.replaceHolder', input: { postId: 5, on: '2026-11-24' } }]),
    )
  })

  test('is given to somebody known, who comes as one types although the list of the newest does not hold them', async () => {
    const program = await realProgram('2006-03-01T00:00:00Z', 'published-record', enterPersons)
    await openAt('/posts/5', { program })
    await userEvent.click(await screen.findByRole('button', { name: 'Add a tenure' }))
    const asking = within(await screen.findByRole('dialog'))
    const field = asking.getByRole('combobox', { name: 'Person' })
    await waitFor(() => expect(field).toHaveFocus())
    await userEvent.paste('最初')
    expect(await screen.findByRole('option', { name: '最初　一' })).toBeInTheDocument()
    await userEvent.keyboard('{ArrowDown}{Enter}')
    expect(field).toHaveValue('最初　一')
    await userEvent.click(await asking.findByRole('button', { name: 'Add' }))
    await waitFor(async () => {
      const { tenures } = await program.ask('query', 'directory.post', { id: 5, asOf: '2006-03-01' as never })
      expect(tenures).toMatchObject([{ person: { id: 1, name: { ja: '最初　一' } } }])
    })
  })

  test('shows its titles, holders and seats; a holder is added with what a source knows of the time', async () => {
    const program = await openAt('/posts/5')
    expect(await screen.findByRole('heading', { level: 1, name: /Minister of Justice/ })).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Add a tenure' }))
    const asking = within(await screen.findByRole('dialog'))
    await userEvent.type(asking.getByRole('combobox', { name: 'Person' }), '森山眞弓')
    await userEvent.type(asking.getByRole('textbox', { name: 'Known to hold on' }), 'H13.5.10')
    await userEvent.click(asking.getByRole('button', { name: 'Add' }))
    await waitFor(async () => {
      const { tenures } = await program.ask('query', 'directory.post', { id: 5, asOf: '2001-05-10' as never })
      expect(tenures).toMatchObject([{ person: { name: { ja: '森山眞弓' } }, from: null, to: null, knownOn: '2001-05-10' }])
    })
    await expectAccessible()
  })
})

/** One more than a field offers before one types, the first of them called otherwise. */
async function enterPersons(path: string): Promise<void> {
  const register = await openRegister(path, { mode: 'write', owner })
  await commit(register.db, note, async (writer) => {
    for (let number = 0; number <= 60; number++) {
      const person_id = await writer.insert('persons', { note: null })
      await writer.insert('person_names', {
        person_id,
        language: 'ja',
        name: number === 0 ? '最初　一' : `後　${number}`,
        kind: 'official',
      })
    }
  })
  await register.close()
}
