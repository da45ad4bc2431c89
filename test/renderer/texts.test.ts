import { describe, expect, test } from 'vitest'
import { contract } from '../../shared/contract/contract.ts'
import type { Area } from '../../shared/contract/define.ts'
import { errorCodes } from '../../shared/contract/transport.ts'
import { changeText } from '../../shared/text/change-text.ts'
import { errorText } from '../../shared/text/error-text.ts'

const areas: readonly (readonly [string, Area])[] = Object.entries(contract)
const commands = areas
  .flatMap(([area, procedures]) =>
    Object.entries(procedures)
      .filter(([, procedure]) => procedure.type === 'mutation')
      .map(([name]) => `${area}.${name}`),
  )
  .toSorted()

describe.each(['en', 'ja'] as const)('the words in %s', (language) => {
  test('say every command of the contract, and none that is not there', () => {
    // Imports are commands of the command line, not of the page; a lost one was nobody's; the sorts of an editor's steps are told by the history alone.
    const named = Object.keys(changeText[language]).filter(
      (command) => !/^(import\.|register\.lost$|planItems\.(add|update|move|remove|split|merge)$)/.test(command),
    )
    expect(named.toSorted()).toEqual(commands)
  })

  test('say every failure with something to go on: what was kept or what to do', () => {
    expect(Object.keys(errorText[language]).toSorted()).toEqual([...errorCodes].toSorted())
    const bare = errorCodes.filter((code) => {
      const { title, kept, advice } = errorText[language][code]({})
      return title === '' || (kept === null && advice === null && !code.startsWith('nothing-to-'))
    })
    expect(bare).toEqual([])
  })

  test('say why something is not allowed', () => {
    const titles = ['under-itself', 'too-deep', 'plan-adopted', 'not-empty', 'typed-path'].map(
      (why) => errorText[language]['not-allowed']({ why, deepest: 10, plan: 'p' }).title,
    )
    expect(new Set([...titles, errorText[language]['not-allowed']({}).title]).size).toBe(6)
  })

  test('say why a step of a meeting is refused, and what to do', () => {
    const whys = [
      'founding-act',
      'no-such-step',
      'empty-agenda',
      'outcomes-missing',
      'own-day',
      'defer-to-gone',
      'defer-to-issued',
    ]
    const details = { act: 'hold', status: 'drafted', count: 2, on: '2006-04-28' }
    const said = whys.map((why) => errorText[language]['not-allowed']({ ...details, why }))
    expect(new Set(said.map(({ title }) => title)).size).toBe(whys.length)
    expect(said.filter(({ kept }) => kept === null)).toEqual([])
    expect(said.filter(({ title }) => /undefined|null/.test(title))).toEqual([])
  })

  test('name the file the failure speaks of', () => {
    expect(errorText[language]['damaged-register']({ file: 'office.honbu' }).title).toContain('office.honbu')
  })
})
