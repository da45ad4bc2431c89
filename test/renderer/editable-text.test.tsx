import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { EditableText } from '../../renderer/components/editable-text.tsx'
import { CellField } from '../../renderer/features/meetings/cell-field.tsx'
import { render } from './render.tsx'

const fields = {
  'a text edited in its place': EditableText,
  'a field of a line': (props: { label: string; value: string; onCommit: (text: string) => void }) => (
    <CellField {...props} isTabStop field="note" />
  ),
}

type Field = (typeof fields)[keyof typeof fields]

/** The field with the value it is shown; answers with what it gave, and with how another value comes. */
function shown(Field: Field) {
  const given: [seen: string, text: string][] = []
  let show: (value: string) => void = () => {}
  function Host() {
    const [value, setValue] = useState('')
    show = setValue
    return <Field label="Note" value={value} onCommit={(text) => given.push([value, text])} />
  }
  render(<Host />)
  return { given, comes: (value: string) => act(() => show(value)) }
}

test.each(Object.entries(fields))(
  '%s takes what it gave itself for its own, though one typed on before it came back',
  async (_, Field) => {
    const { given, comes } = shown(Field)
    await userEvent.type(screen.getByRole('textbox'), 'one{Enter}')
    await userEvent.type(screen.getByRole('textbox'), 'other')
    comes('one')
    await userEvent.tab()
    expect(given).toEqual([
      ['', 'one'],
      ['one', expect.stringContaining('other')],
    ])
  },
)

test.each(Object.entries(fields))(
  '%s gives what was typed as it was when it showed another text, when one came from elsewhere',
  async (_, Field) => {
    const { given, comes } = shown(Field)
    await userEvent.type(screen.getByRole('textbox'), 'mine')
    comes('theirs')
    await userEvent.tab()
    expect(given).toEqual([['', 'mine']])
  },
)
