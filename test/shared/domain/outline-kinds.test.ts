import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type KindLine, outlineKinds } from '../../../shared/domain/outline-kinds.ts'
import { readPlanOutline } from '../../../shared/domain/plan-outline.ts'
import { planItemKinds } from '../../../shared/domain/vocabulary.ts'

const kindsOf = (text: string) => readPlanOutline(text).entries.map(({ kind }) => kind)

describe('the kinds of an outline', () => {
  test('are one among siblings, though only one of them has lines below it', () => {
    expect(kindsOf('1 Prevent\n1.1 Lessons\n2 Stop\n3 Help')).toEqual(['goal', 'measure', 'goal', 'goal'])
  })

  test('are those of headings above and of measures at the end of each branch', () => {
    expect(kindsOf('１　取締り\n（１）水際\n（２）摘発\n２　理解\n（１）広報')).toEqual([
      'goal',
      'measure',
      'measure',
      'goal',
      'measure',
    ])
    expect(kindsOf('・取締り\n・広報')).toEqual(['measure', 'measure'])
  })

  test('follow what words say, for siblings that say nothing as well', () => {
    expect(kindsOf('施策１ 水際\n・機器\n施策２ 広報')).toEqual(['measure', 'item', 'measure'])
  })

  test('follow what stands beside the place and above it', () => {
    const lines: readonly KindLine[] = [
      { depth: 0, said: null },
      { depth: 1, said: null },
    ]
    expect(outlineKinds(lines, { parent: 'goal', sibling: null })).toEqual(['pillar', 'measure'])
    expect(outlineKinds(lines, { parent: 'goal', sibling: 'viewpoint' })).toEqual(['viewpoint', 'measure'])
    expect(outlineKinds(lines, { parent: 'task', sibling: null })).toEqual(['measure', 'item'])
  })

  test('are equal among any siblings whose words name no kind', () => {
    const line = fc.record({ step: fc.integer({ min: -3, max: 1 }), said: fc.option(fc.constantFrom(...planItemKinds)) })
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (steps) => {
        let depth = -1
        const lines = steps.map(({ step, said }) => {
          depth = Math.max(0, Math.min(depth + 1, depth + step))
          return { depth, said }
        })
        const kinds = outlineKinds(lines)
        const unnamed = new Map<string, Set<string>>()
        const path: number[] = []
        for (const [at, { depth: level, said }] of lines.entries()) {
          path.length = level
          const siblings = path.join('/')
          path[level] = at
          if (said === null) unnamed.set(siblings, (unnamed.get(siblings) ?? new Set()).add(kinds[at] ?? ''))
        }
        expect(lines.flatMap(({ said }, at) => (said === null ? [] : [kinds[at]]))).toEqual(
          lines.flatMap(({ said }) => said ?? []),
        )
        for (const kindsAmong of unnamed.values()) expect(kindsAmong.size).toBe(1)
      }),
    )
  })
})
