import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { expectAccessible, openAt } from '../open-at.tsx'

const results = () => within(screen.getByRole('grid', { name: 'Results' }))
const groups = () =>
  results()
    .getAllByRole('rowgroup')
    .map((group) => `${group.querySelector('b')?.textContent} ${within(group).getAllByRole('row').length - 1}`)
const filter = (group: string, name: RegExp) =>
  within(screen.getByRole('radiogroup', { name: group })).getByRole('radio', { name })

describe('the search screen', () => {
  test('finds what the address asks for, by kind, with the words marked in either language', async () => {
    await openAt('/search?q=%22minister%22')
    await waitFor(() => expect(groups().length).toBeGreaterThan(2))
    expect(groups()).toContain('Posts 13')
    const post = results().getByRole('row', { name: 'Minister of Justice' })
    expect(post.querySelector('mark')).toHaveTextContent('Minister')
    await expectAccessible()
  })

  test('is narrowed by kind and by body; each choice tells how many there are', async () => {
    await openAt('/search?q=%22minister%22')
    await screen.findByRole('grid', { name: 'Results' })
    await userEvent.click(filter('Kind', /^Posts 13$/))
    await waitFor(() => expect(groups()).toEqual(['Posts 13']))
    await userEvent.click(filter('Body', /^Firearms 1$/))
    await waitFor(() => expect(groups()).toEqual(['Posts 1']))
    expect(screen.getByText('1 result')).toBeInTheDocument()
    await userEvent.click(filter('Kind', /^All/))
    await waitFor(() => expect(groups()).toEqual(['Posts 1']))
  })

  test('keeps the address with what is typed, and leads a post to its seat', async () => {
    await openAt('/search')
    await userEvent.type(screen.getByRole('searchbox'), '法務大臣')
    await waitFor(() => expect(location.hash).toBe(`#/search?q=${encodeURIComponent('法務大臣')}`))
    const row = await within(await screen.findByRole('grid', { name: 'Results' })).findByRole('row', {
      name: 'Minister of Justice',
    })
    expect(row).toHaveTextContent('法務大臣')
    await userEvent.keyboard('{ArrowDown}')
    expect(row).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    expect(await screen.findByRole('heading', { level: 2, name: 'Minister of Justice' })).toBeInTheDocument()
    expect(location.hash).toMatch(/^#\/members\/drugs\?post=\d+$/)
  })

  test('says what to do before anything is typed, and when nothing is found', async () => {
    await openAt('/search', { language: 'ja' })
    expect(screen.getByText('探す語を入力してください。')).toBeInTheDocument()
    await userEvent.type(screen.getByRole('searchbox'), 'zzzz')
    expect(await screen.findByText('「zzzz」は見つかりませんでした。')).toBeInTheDocument()
  })

  test('offers fewer words where all of them together find nothing, in the palette as well', async () => {
    await openAt('/settings')
    await userEvent.keyboard('{Control>}k{/Control}')
    await userEvent.keyboard('zz strategy')
    await userEvent.click(await screen.findByRole('option', { name: 'Search “strategy”' }))
    expect(await screen.findAllByRole('option', { name: /New Five-Year Strategy/ })).not.toHaveLength(0)
    await userEvent.keyboard('{Escape}')
    location.hash = '#/search?q=zz%20strategy'
    await userEvent.click(await screen.findByRole('button', { name: 'Search “strategy”' }))
    expect(await screen.findByRole('searchbox')).toHaveValue('strategy')
  })

  test('shows what words that mean the same find, says by which, and finds the typed ones alone on request', async () => {
    await openAt(`/search?q=${encodeURIComponent('大臣')}`)
    await waitFor(() => expect(results().getAllByText('also: minister').length).toBeGreaterThan(0))
    const also = results().getAllByText('also: minister')[0]?.closest('[role="row"]')
    expect(also?.querySelector('mark')).toHaveTextContent(/^minister$/i)
    const before = results().getAllByRole('row').length
    await userEvent.click(screen.getByRole('button', { name: 'Only “大臣”' }))
    expect(screen.getByRole('searchbox')).toHaveValue('"大臣"')
    await waitFor(() => expect(results().getAllByRole('row').length).toBeLessThan(before))
    expect(screen.queryByText('also: minister')).not.toBeInTheDocument()
  })

  test('is reached from the palette with what was typed there', async () => {
    await openAt('/settings')
    await userEvent.keyboard('{Control>}k{/Control}')
    await userEvent.keyboard('firearms plan')
    await userEvent.click(await screen.findByRole('option', { name: 'All results for “firearms plan”' }))
    await waitFor(() => expect(location.hash).toBe('#/search?q=firearms%20plan'))
    expect(await screen.findByRole('searchbox')).toHaveValue('firearms plan')
  })
})
