import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { type Command, type CommandLayer, commandsByNearness, useCommands } from '../../renderer/data/commands.ts'

function Offers({ commands, of }: { readonly commands: readonly Command[]; readonly of: CommandLayer }) {
  useCommands(commands, of)
  return null
}

const command = (id: string): Command => ({ id, text: { en: id, ja: id }, group: 'screen', shortcut: 'N', run: () => {} })

test('a key that several commands bear is the screen’s, also where the frame offers its command from everywhere', () => {
  render(
    <>
      <Offers of="screen" commands={[command('plans-new')]} />
      <Offers of="frame" commands={[command('plans-new')]} />
      <Offers of="frame" commands={[command('new-meeting')]} />
    </>,
  )
  expect(commandsByNearness().map(({ id }) => id)).toEqual(['new-meeting', 'plans-new'])
})
