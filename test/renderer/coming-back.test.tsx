import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { openAt } from './open-at.tsx'

const places = async () => within(await screen.findByRole('navigation', { name: 'Register' }))

describe('coming back to a place', () => {
  test('goes on at the row one left it by, with the key and with the side button of the mouse', async () => {
    await openAt('/organizations')
    const list = await screen.findByRole('grid', { name: 'Organizations' })
    const row = within(list).getAllByRole('row')[3]
    if (row === undefined) throw new Error('There are no organizations')
    await userEvent.click(row)
    await userEvent.keyboard('{ArrowDown}')
    await waitFor(() => expect(location.hash).not.toContain(`/${row.dataset.key}`))
    const { key } = (document.activeElement as HTMLElement).dataset
    expect(location.hash).toBe(`#/organizations/${key}`)
    for (const goBack of [
      () => userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}'),
      () => fireEvent.mouseUp(document.body, { button: 3 }),
    ]) {
      await userEvent.click((await places()).getByRole('link', { name: /^Persons/ }))
      await waitFor(() => expect(screen.getByRole('heading', { level: 1, name: 'Persons' })).toHaveFocus())
      await goBack()
      await waitFor(() => expect(document.activeElement).toHaveAttribute('data-key', key))
    }
  })

  test('a new way to the same place begins at its title', async () => {
    await openAt('/plans')
    const heading = () => screen.getByRole('heading', { level: 1, name: 'Plans' })
    await userEvent.click((await places()).getByRole('link', { name: /^Persons/ }))
    await screen.findByRole('heading', { level: 1, name: 'Persons' })
    await userEvent.click((await places()).getByRole('link', { name: /^Plans/ }))
    await waitFor(() => expect(heading()).toHaveFocus())
  })
})

describe('a link to what is in sight', () => {
  test('is copied by its key, with the day on which it is read', async () => {
    const user = userEvent.setup()
    await openAt('/bodies/drugs')
    await user.keyboard('{Control>}{Shift>}C{/Shift}{/Control}')
    expect(await screen.findByText('Link copied')).toBeInTheDocument()
    expect(await navigator.clipboard.readText()).toMatch(/^honbu:\/\/[0-9a-f]{16}\/bodies\/drugs$/)
    await user.keyboard('{Alt>}d{/Alt}')
    await user.keyboard('2003-07-29{Enter}')
    await screen.findByText(/^As of 29 July 2003/)
    await user.keyboard('{Control>}{Shift>}C{/Shift}{/Control}')
    await waitFor(async () => expect(await navigator.clipboard.readText()).toMatch(/\/bodies\/drugs\?as-of=2003-07-29$/))
  })

  test('leads to the very line of an agenda that one is at', async () => {
    const user = userEvent.setup()
    const { ask } = await openAt('/meetings/1')
    const { hits } = await ask('query', 'search.find', { text: 'Follow-up' })
    const line = hits.find(({ kind }) => kind === 'agenda-item')
    location.hash = `#/meetings/${line?.target.key}?line=${line?.id}`
    await waitFor(() => expect(document.activeElement).toHaveAttribute('data-arrival-here'))
    await user.keyboard('{Control>}{Shift>}C{/Shift}{/Control}')
    await waitFor(async () =>
      expect(await navigator.clipboard.readText()).toMatch(new RegExp(`/meetings/${line?.target.key}\\?line=${line?.id}$`)),
    )
  })
})
