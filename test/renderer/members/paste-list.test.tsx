import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { expectAccessible, openAt } from '../open-at.tsx'
import { realProgram } from '../real-program.ts'

const list =
  '役職\t府省庁\t官職\t氏名\n議長\t警察庁\t警察庁長官\t佐藤一郎\n構成員\t法務省\t刑事局長\t高橋三郎\n構成員\t総務省\t総合通信基盤局長\t鈴木二郎'

/** As the browser tells of text pasted where the focus is. */
const pasteAt = (target: Element, text: string) =>
  fireEvent.paste(target, { clipboardData: { getData: () => text } as unknown as DataTransfer })

test('a list pasted on an empty roster shows what it would enter, enters it, and pasted again adds only what is new', async () => {
  const program = await realProgram()
  const { key } = await program.ask('mutation', 'bodies.create', {
    nameEn: null,
    nameJa: 'サイバー犯罪対策連絡会議',
    kind: 'council',
    founding: null,
  })
  await openAt(`/members/${key}`, { program, language: 'ja' })
  expect(await screen.findByText('この会議体の構成員は、まだ登録されていません。')).toBeInTheDocument()
  expect(screen.getAllByRole('button', { name: /^名簿を貼り付け/ }).length).toBeGreaterThan(0)
  await expectAccessible()

  pasteAt(document.body, list)
  const table = await screen.findByRole('table')
  await waitFor(() => expect(within(table).getAllByRole('row')).toHaveLength(4))
  expect(screen.getByRole('textbox', { name: '構成員名簿' })).toHaveValue(list)
  await userEvent.click(await screen.findByRole('button', { name: /^3席を登録/ }))
  await waitFor(() => expect(location.hash).toBe(`#/members/${key}`))
  const seats = async () =>
    (await program.ask('query', 'members.roster', { body: key, asOf: '2006-04-27' as never })).seats.map((seat) => [
      seat.role,
      seat.post.ja,
      seat.organization?.name.ja ?? null,
      seat.holders[0]?.name.ja ?? null,
    ])
  const wanted = [
    ['chief', '警察庁長官', '警察庁', '佐藤一郎'],
    ['member', '刑事局長', '法務省', '高橋三郎'],
    ['member', '総合通信基盤局長', '総務省', '鈴木二郎'],
  ]
  expect(await seats()).toEqual(wanted)

  // On a roster with members: by its key; those who are there already keep their seats.
  await screen.findByRole('heading', { level: 1, name: '構成員名簿' })
  pasteAt(document.body, `${list}\n構成員\t財務省\t関税局長\t渡辺五郎`)
  await userEvent.click(await screen.findByRole('button', { name: /^1席を登録/ }))
  await waitFor(() => expect(location.hash).toBe(`#/members/${key}`))
  expect(await seats()).toEqual([...wanted, ['member', '関税局長', '財務省', '渡辺五郎']])
})

test('one line that is pasted, and a list for a field that takes it, stay where they are; the key leads to the list as well', async () => {
  await openAt('/members/drugs?post=1')
  const side = within(await screen.findByRole('complementary'))
  pasteAt(document.body, 'Minister of Justice')
  pasteAt(side.getByRole('textbox', { name: 'Note' }), 'one\ntwo')
  expect(location.hash).toBe('#/members/drugs?post=1')
  await userEvent.keyboard('p')
  expect(await screen.findByRole('heading', { level: 1, name: 'Paste a list of members' })).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }))
  await waitFor(() => expect(location.hash).toBe('#/members/drugs'))
})
