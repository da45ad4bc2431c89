import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { useUiStore } from '../../../renderer/data/ui-store.ts'
import { expectAccessible, openAt } from '../open-at.tsx'

const chips = () =>
  within(screen.getByRole('list', { name: /^(Filters|絞り込み)$/ }))
    .getAllByRole('listitem')
    .map((chip) => chip.textContent)
const kinds = () =>
  within(screen.getByRole('radiogroup', { name: 'Kind' }))
    .getAllByRole('radio')
    .map((kind) => kind.textContent)
const options = () => screen.getAllByRole('option').map((option) => option.textContent ?? '')

beforeEach(() => useUiStore.setState({ saved: [] }))

describe('filters on the search screen', () => {
  test('show as chips in the page’s language, and a cross takes one out', async () => {
    await openAt('/search?q=本部:薬物 kind:follow-up 2003..2005')
    await waitFor(() => expect(chips()).toEqual(['body: Drug abuse', 'kind: Follow-up', 'on: 2003 – 2005']))
    await waitFor(() => expect(kinds()).toEqual(['All 5', 'Agenda lines 5']))
    await expectAccessible()
    await userEvent.click(screen.getByRole('button', { name: 'Remove the filter kind: Follow-up' }))
    expect(screen.getByRole('searchbox')).toHaveValue('本部:薬物 2003..2005')
    await waitFor(() => expect(kinds().length).toBeGreaterThan(2))
  })

  test('are proposed as one types, taken by a key, and one that is not understood says so', async () => {
    await openAt('/search')
    const field = screen.getByRole('searchbox')
    await userEvent.click(field)
    await userEvent.paste('bo')
    // Past the button that empties the field.
    await userEvent.tab()
    await userEvent.tab()
    expect(screen.getByRole('button', { name: /^body:/ })).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    expect(field).toHaveValue('body:')
    expect(field).toHaveFocus()
    await userEvent.click(screen.getByRole('button', { name: 'body:firearms' }))
    await waitFor(() => expect(chips()).toEqual(['body: Firearms']))
    await userEvent.click(field)
    await userEvent.paste('body:nobody')
    await waitFor(() => expect(chips()).toEqual(['body: Firearms', 'Nothing is called so: body:nobody']))
  })

  test('are kept with the search under a name, which stands in the sidebar and is brought back when it was removed', async () => {
    await openAt('/search?q=is:open kind:plan')
    await userEvent.click(await screen.findByRole('button', { name: /^Save this search/ }))
    const name = await screen.findByRole('textbox', { name: 'Name of the search' })
    await userEvent.clear(name)
    await userEvent.paste('Open plans')
    await userEvent.keyboard('{Enter}')
    const side = screen.getByRole('navigation', { name: 'Register' })
    expect(await within(side).findByRole('link', { name: 'Open plans' })).toHaveAttribute('aria-current', 'page')
    await userEvent.click(screen.getByRole('button', { name: 'Remove the saved search “Open plans”' }))
    expect(within(side).queryByRole('link', { name: 'Open plans' })).toBeNull()
    await userEvent.click(await screen.findByRole('button', { name: /^Undo/ }))
    expect(within(side).getByRole('link', { name: 'Open plans' })).toBeInTheDocument()
  })

  test('where the filters leave out what the words would find, the words alone are offered', async () => {
    await openAt(`/search?q=${encodeURIComponent('minister body:crime 1980..1985')}`)
    await userEvent.click(await screen.findByRole('button', { name: 'Search “minister” without filters' }))
    expect(screen.getByRole('searchbox')).toHaveValue('minister')
    expect(screen.getByRole('searchbox')).toHaveFocus()
    await screen.findByRole('grid', { name: 'Results' })
  })
})

describe('the palette', () => {
  const openPalette = async (text: string) => {
    await userEvent.keyboard('{Control>}k{/Control}')
    await userEvent.click(await screen.findByRole('combobox'))
    await userEvent.paste(text)
  }

  test('goes to a day, in whatever form it is typed', async () => {
    await openAt('/settings')
    await openPalette('平成17年6月10日')
    await waitFor(() =>
      expect(options().slice(0, 4)).toEqual([
        'Read the register as of Friday, 10 June 2005平成17年6月10日(金)',
        'Rosters of 10 June 2005',
        'Calendar of fiscal 2005',
        expect.stringMatching(/^D?Eleventh/),
      ]),
    )
    await userEvent.keyboard('{Enter}')
    expect(await screen.findByText(/As of .*10 June 2005/)).toBeInTheDocument()
  })

  test('says what it took a mistyped word for', async () => {
    await openAt('/settings')
    await openPalette('straategy')
    expect(await screen.findByText('Nothing holds “straategy”. This is what holds “strategy”.')).toBeInTheDocument()
    expect(options().some((option) => option.includes('Five-Year Strategy'))).toBe(true)
  })
})
