import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { expectAccessible, openAt } from '../open-at.tsx'

const asOf = '2005-12-20' as never
const dogs = 'customs-equipment/detector-dogs'
const box = (name: string) => within(screen.getByRole('complementary', { name: 'Measure' })).getByRole('textbox', { name })

async function openMeasure(key = dogs) {
  const program = await openAt(`/measures?key=${key}`)
  await screen.findByRole('textbox', { name: 'Title in English' })
  const get = async (wanted = key) =>
    (await program.ask('query', 'measures.list', { asOf })).measures.find((one) => one.key === wanted)
  const keys = async () =>
    (await program.ask('query', 'measures.list', { asOf })).measures.map((one) => `${'  '.repeat(one.depth)}${one.key}`)
  return { ...program, get, keys }
}

const write = async (name: string, text: string) => {
  await userEvent.clear(box(name))
  await userEvent.type(box(name), `${text}{Enter}`)
}

describe('a measure in the inspector', { timeout: 30_000 }, () => {
  test('is edited where it stands and kept when a field is left: title, start as it is known, number', async () => {
    const { get } = await openMeasure()
    await userEvent.keyboard('{F2}')
    expect(box('Title in English')).toHaveFocus()
    await write('Title in English', 'Detector dogs')
    await write('Start', 'S54')
    await write('Number', 'b-1')
    await waitFor(async () =>
      expect(await get()).toMatchObject({ title: { en: 'Detector dogs' }, startedOn: '1979', number: 'b-1' }),
    )
    await expectAccessible()
  })

  test('keeps a date nobody can read until it is mended, and the register as it was', async () => {
    const { get } = await openMeasure()
    await write('End', 'lately')
    expect(await screen.findByRole('alert')).toHaveTextContent('as known')
    expect(box('End')).toHaveValue('lately')
    await write('End', '平成17年12月')
    await waitFor(async () => expect(await get()).toMatchObject({ endedOn: '2005-12' }))
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('gains and loses facts, partners, and items of plans that it carries out', async () => {
    const { get } = await openMeasure()
    const before = await get()
    await userEvent.type(box('Add a fact'), 'Twelve dogs at eight offices{Enter}')
    await waitFor(async () => expect((await get())?.facts).toHaveLength((before?.facts.length ?? 0) + 1))
    const partner = screen.getByRole('combobox', { name: 'Add a partner' })
    await userEvent.type(partner, 'National Police')
    await userEvent.click(await screen.findByRole('option', { name: 'National Police Agency' }))
    await waitFor(async () => expect((await get())?.partners.map(({ name }) => name.en)).toEqual(['National Police Agency']))
    await userEvent.type(screen.getByRole('combobox', { name: 'Link a plan or an item of it' }), 'Society Resistant')
    await userEvent.click(await screen.findByRole('option', { name: /Society Resistant/ }))
    await userEvent.type(await screen.findByRole('combobox', { name: 'Item' }), '{Backspace}'.repeat(20))
    await userEvent.click((await screen.findAllByRole('option'))[1] ?? document.body)
    await userEvent.click(screen.getByRole('button', { name: 'Link' }))
    await waitFor(async () => expect((await get())?.carriesOut.at(-1)?.item).toMatchObject({ number: '(1)' }))
    await userEvent.click(screen.getByRole('button', { name: 'Remove National Police Agency' }))
    await waitFor(async () => expect((await get())?.partners).toEqual([]))
  })

  test('changed elsewhere in the same field shows both wordings and asks; in another field it is no obstacle', async () => {
    const { get, ask } = await openMeasure()
    const now = await get()
    await ask('mutation', 'measures.update', {
      id: now?.id ?? 0,
      revision: now?.revision ?? 0,
      patch: { number: 'x', titleEn: 'Theirs' },
    })
    await write('Title in Japanese', '探知犬')
    await waitFor(async () => expect((await get())?.title).toMatchObject({ en: 'Theirs', ja: '探知犬' }))
    const then = await get()
    await ask('mutation', 'measures.update', { id: then?.id ?? 0, revision: then?.revision ?? 0, patch: { number: 'y' } })
    await write('Number', 'mine')
    expect(await screen.findByText('It now says “y”; you wrote “mine”.')).toBeInTheDocument()
    expect((await get())?.number).toBe('y')
    await userEvent.click(screen.getByRole('button', { name: 'Keep mine' }))
    await waitFor(async () => expect((await get())?.number).toBe('mine'))
  })
})

describe('the outline of measures', { timeout: 30_000 }, () => {
  test('takes new ones behind the chosen, one after another, and moves, nests and removes by key', async () => {
    const { keys, ask } = await openMeasure()
    await userEvent.keyboard('n')
    await userEvent.keyboard('First{Enter}')
    await waitFor(async () => expect(await keys()).toContain('  first'))
    await userEvent.keyboard('Second{Enter}')
    await waitFor(async () => expect(await keys()).toContain('  second'))
    const from = async () => (await keys()).slice((await keys()).indexOf(`  ${dogs}`), (await keys()).indexOf(`  ${dogs}`) + 3)
    expect(await from()).toEqual([`  ${dogs}`, '  first', '  second'])
    await userEvent.keyboard('{Escape}{Alt>}{ArrowUp}{/Alt}')
    await waitFor(async () => expect(await from()).toEqual([`  ${dogs}`, '  second', '  first']))
    await userEvent.keyboard('{Alt>}{Shift>}{ArrowRight}{/Shift}{/Alt}')
    await waitFor(async () => expect(await from()).toEqual([`  ${dogs}`, '    second', '  first']))
    await userEvent.keyboard('{Delete}')
    await waitFor(async () => expect(await keys()).not.toContain('    second'))
    await ask('mutation', 'history.undo', {})
    expect(await from()).toEqual([`  ${dogs}`, '    second', '  first'])
  })
})

test('by plan it shows what serves each item and which nothing serves, and links another on the spot', {
  timeout: 30_000,
}, async () => {
  const { ask } = await openMeasure()
  await userEvent.click(screen.getByRole('radio', { name: 'By plan' }))
  const list = await screen.findByRole('grid', { name: 'What carries out each plan' })
  expect(within(list).getAllByText('no measure')).toHaveLength(8)
  await userEvent.click(within(list).getAllByRole('button', { name: /Measure that carries out/ })[1] ?? list)
  await userEvent.type(await screen.findByRole('combobox', { name: 'Add a measure' }), 'Mobile')
  await userEvent.click(await screen.findByRole('option', { name: /Mobile Units/ }))
  await waitFor(() => expect(within(list).getAllByText('no measure')).toHaveLength(7))
  await userEvent.click(screen.getByRole('checkbox', { name: 'Only items without a measure' }))
  await waitFor(() =>
    expect(
      within(list)
        .getAllByRole('row')
        .filter((row) => row.textContent?.includes('no measure')),
    ).toHaveLength(7),
  )
  const { plans } = await ask('query', 'measures.byPlan', { asOf })
  expect(plans.flatMap(({ items }) => items.filter(({ measureIds }) => measureIds.length > 0))).toHaveLength(1)
  await expectAccessible()
})
