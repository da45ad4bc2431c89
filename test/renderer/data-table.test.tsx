import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { DataTable } from '../../renderer/components/data-table.tsx'
import { render } from './render.tsx'

test('a row called as a column of its table stands beside it: a body named in Japanese alone has the key "body"', async () => {
  render(
    <DataTable
      label="Bodies"
      columns={[
        { id: 'body', title: 'Body', cell: (row: { readonly key: string }) => `The ${row.key}` },
        { id: 'seats', title: 'Seats', cell: () => '5' },
      ]}
      items={[{ key: 'body' }, { key: 'seats' }]}
      idOf={({ key }) => key}
      textOf={({ key }) => key}
    />,
  )
  await screen.findByRole('columnheader', { name: 'Body' })
  expect(await screen.findByText('The body')).toBeVisible()
  expect(screen.getByText('The seats')).toBeVisible()
})
