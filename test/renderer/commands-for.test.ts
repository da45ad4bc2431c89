import { expect, test } from 'vitest'
import { commandsFor } from '../../renderer/app/commands-for.ts'
import type { Command } from '../../renderer/data/commands.ts'

const command = (id: string, en: string, ja: string): Command => ({ id, text: { en, ja }, group: 'go', run: () => {} })
const commands = [
  command('go-plans', 'Plans', '計画'),
  command('plan-meeting', 'Plan the meeting…', '会議を計画'),
  command('go-newCabinet', 'Enter a new cabinet', '新内閣の登録'),
  command('print', 'Print', '印刷'),
  { ...command('hidden', 'Plans hidden', '計画'), isHidden: true },
  { ...command('disabled', 'Plans disabled', '計画'), isDisabled: true },
]
const ids = (typed: string) => {
  const { called, others } = commandsFor(typed, commands)
  return [called.map(({ id }) => id), others.map(({ id }) => id)]
}

test.each([
  ['内閣', [['go-newCabinet'], []]],
  ['ﾅｲｶｸ', [[], []]],
  ['plans', [['go-plans'], []]],
  ['plan the meeting', [['plan-meeting'], []]],
  ['pl', [['go-plans', 'plan-meeting'], []]],
  ['meeting', [[], ['plan-meeting']]],
  ['計画', [['go-plans'], ['plan-meeting']]],
  ['p', [[], ['go-plans', 'plan-meeting', 'print']]],
  ['drugs', [[], []]],
  ['', [[], ['go-plans', 'plan-meeting', 'go-newCabinet', 'print']]],
])('%s means the commands called so first, then those in whose words it stands', (typed, expected) => {
  expect(ids(typed)).toEqual(expected)
})
