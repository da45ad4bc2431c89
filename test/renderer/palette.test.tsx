import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { Palette, type PaletteGroup } from '../../renderer/components/palette.tsx'
import { render } from './render.tsx'

function setUp() {
  const chosen = vi.fn<(id: string, beside: boolean) => void>()
  const closed = vi.fn<() => void>()
  const all = ['plan:Border Measures', 'plan:New Strategy', 'command:Print', 'command:Undo']
  function Open() {
    const [text, setText] = useState('')
    const groups: readonly PaletteGroup[] = ['plan', 'command']
      .map((kind) => ({
        id: kind,
        title: kind === 'plan' ? 'Plans' : 'Commands',
        entries: all
          .filter((line) => line.startsWith(kind) && line.toLowerCase().includes(text))
          .map((line) => ({
            id: line.replaceAll(/\W/g, ''),
            lead: null,
            title: line.split(':')[1],
            onChoose: (beside: boolean) => chosen(line, beside),
          })),
      }))
      .filter((group) => group.entries.length > 0)
    return (
      <Palette
        isOpen
        onClose={closed}
        label="Search or run"
        placeholder=""
        text={text}
        onTextChange={setText}
        groups={groups}
        summary={`${groups.flatMap((group) => group.entries).length} results`}
        empty="Nothing found"
        hints={[]}
      />
    )
  }
  render(<Open />)
  return { chosen, closed, user: userEvent.setup(), field: screen.getByRole('combobox') }
}

const active = () => screen.getByRole('option', { selected: true }).textContent

describe('the palette', () => {
  test('begins in its field with the first line meant, and tells readers which', () => {
    const { field } = setUp()
    expect(field).toHaveFocus()
    expect(active()).toBe('Border Measures')
    expect(field.getAttribute('aria-activedescendant')).toBe(screen.getByRole('option', { selected: true }).id)
  })

  test('walks through all groups and round again, while the focus stays in the field', async () => {
    const { user, field } = setUp()
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(active()).toBe('Print')
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(active()).toBe('Border Measures')
    await user.keyboard('{ArrowUp}')
    expect(active()).toBe('Undo')
    expect(field).toHaveFocus()
  })

  test('narrows as one types and chooses the first line again', async () => {
    const { chosen, user } = setUp()
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}')
    await user.keyboard('new')
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual(['New Strategy'])
    expect(screen.getByRole('status')).toHaveTextContent('1 results')
    await user.keyboard('{Enter}')
    expect(chosen.mock.calls).toEqual([['plan:New Strategy', false]])
  })

  test('opens beside with Ctrl+Enter, chooses by a click, closes with Escape', async () => {
    const { chosen, closed, user } = setUp()
    await user.keyboard('{Control>}{Enter}{/Control}')
    await user.click(screen.getByRole('option', { name: 'Undo' }))
    expect(chosen.mock.calls).toEqual([
      ['plan:Border Measures', true],
      ['command:Undo', false],
    ])
    await user.keyboard('{Escape}')
    expect(closed).toHaveBeenCalledOnce()
  })

  test('says when nothing is found', async () => {
    const { user } = setUp()
    await user.keyboard('zzz')
    expect(screen.queryAllByRole('option')).toEqual([])
    expect(screen.getByText('Nothing found')).toBeInTheDocument()
  })
})
