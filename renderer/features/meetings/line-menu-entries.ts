import { formatFiscalYear } from '../../../shared/domain/era.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import { itemKinds, type Language, outcomes } from '../../../shared/domain/vocabulary.ts'
import { deskText } from '../../../shared/text/desk-text.ts'
import { agendaLinesText } from '../../../shared/text/agenda-lines-text.ts'
import { vocabularyText } from '../../../shared/text/vocabulary-text.ts'
import type { EditorLine } from './editor-line.ts'
import type { OutlineActs } from './outline-acts.ts'
import type { Carry } from './use-carry.ts'

/** What of a line is to be changed; `move`, `duplicate`: where it is to go. */
export type LineMenuKind = 'kind' | 'year' | 'outcome' | 'minutes' | 'presenter' | 'move' | 'duplicate' | 'more'

export interface MenuEntry {
  readonly id: string
  readonly text: string
  readonly isChecked?: boolean
  readonly shortcut?: string
  readonly isDanger?: boolean
  readonly run: () => void
}

export interface EntriesOf {
  readonly line: EditorLine
  /** The meeting's own: years round it are offered. */
  readonly fiscalYear: number
  readonly act: OutlineActs
  readonly carry: Carry
  /** Opens another menu of the line. */
  readonly onMenu: (kind: LineMenuKind) => void
}

/** Lengths that agendas are made of, in minutes. */
const usualMinutes = [3, 5, 10, 15, 20, 30, 45, 60]

/** The entries of a line's menus, in groups. The presenter is chosen by searching, not from a list. */
export function lineMenuEntries(
  kind: Exclude<LineMenuKind, 'presenter'>,
  { line, fiscalYear, act, carry, onMenu }: EntriesOf,
  language: Language,
): readonly (readonly MenuEntry[])[] {
  const words = agendaLinesText[language]
  const desk = deskText[language]
  const vocabulary = vocabularyText[language]
  switch (kind) {
    case 'kind':
      return [
        itemKinds.map((one) => ({
          id: one,
          text: vocabulary.itemKind[one],
          isChecked: !line.isHeading && one === line.kind,
          run: () => act.change(line.key, { kind: one, isHeading: false }),
        })),
        [
          {
            id: 'heading',
            text: words.headingNoNumber,
            isChecked: line.isHeading,
            run: () => act.change(line.key, { isHeading: !line.isHeading }),
          },
        ],
      ]
    case 'year': {
      const years = [1, 0, -1, -2, -3].map((offset) => fiscalYear + offset)
      const all = line.fiscalYear === null || years.includes(line.fiscalYear) ? years : [...years, line.fiscalYear]
      return [
        all.map((year) => ({
          id: String(year),
          text: formatFiscalYear(year, language, 'title'),
          isChecked: year === line.fiscalYear,
          run: () => act.change(line.key, { fiscalYear: year }),
        })),
        [
          {
            id: 'none',
            text: words.noYear,
            isChecked: line.fiscalYear === null,
            run: () => act.change(line.key, { fiscalYear: null }),
          },
        ],
      ]
    }
    case 'minutes': {
      const { minutes } = line
      const all = minutes === null || usualMinutes.includes(minutes) ? usualMinutes : [...usualMinutes, minutes]
      return [
        all
          .toSorted((one, other) => one - other)
          .map((one) => ({
            id: String(one),
            text: desk.minutesOf(one),
            isChecked: one === minutes,
            run: () => act.change(line.key, { minutes: one }),
          })),
        [{ id: 'none', text: desk.noMinutes, isChecked: minutes === null, run: () => act.change(line.key, { minutes: null }) }],
      ]
    }
    case 'outcome':
      return [
        outcomes.map((one) => ({
          id: one,
          text: vocabulary.outcome[one],
          isChecked: one === line.outcome,
          run: () => act.change(line.key, { outcome: one }),
        })),
        [
          {
            id: 'none',
            text: words.noOutcome,
            isChecked: line.outcome === null,
            run: () => act.change(line.key, { outcome: null }),
          },
        ],
      ]
    case 'move':
    case 'duplicate':
      return placeEntries(kind === 'move' ? 'moved' : 'duplicated')
    case 'more':
      return moreEntries()
  }

  function placeEntries(how: 'moved' | 'duplicated'): readonly (readonly MenuEntry[])[] {
    const { places } = carry
    const day = (on: Parameters<typeof formatDay>[0]) => formatDay(on, language, 'long')
    const next = places?.next ?? null
    const shelf = {
      id: 'shelf',
      text: how === 'moved' ? desk.toShelf : desk.duplicateToShelf,
      run: () => carry.give(line.key, how, { kind: 'shelf' as const }),
    }
    if (places === undefined) return [[shelf]]
    return [
      next !== null
        ? [
            {
              id: 'next',
              text: desk.nextIs(next.ordinal, day(next.on)),
              run: () => carry.give(line.key, how, { kind: 'meeting', id: next.id }),
            },
          ]
        : [
            {
              id: 'plan',
              text: desk.planNext(places.nextOrdinal, day(places.suggestedOn)),
              run: () => carry.give(line.key, how, { kind: 'new', on: places.suggestedOn }),
            },
            { id: 'plan-other', text: desk.planNextOther, run: () => carry.askDay(line.key, how) },
          ],
      [shelf],
    ]
  }

  function moreEntries(): readonly (readonly MenuEntry[])[] {
    const command = (id: 'nest' | 'unnest' | 'move-up' | 'move-down' | 'remove', text: string, shortcut: string): MenuEntry => ({
      id,
      text,
      shortcut,
      isDanger: id === 'remove',
      run: () => act.command(line.key, id, 'row', null),
    })
    return [
      [
        { id: 'presenter', text: desk.choosePresenter, shortcut: 'Alt+R', run: () => onMenu('presenter') },
        {
          id: 'etc',
          text: words.coversMoreLong,
          isChecked: line.coversMore,
          run: () => act.change(line.key, { coversMore: !line.coversMore }),
        },
        {
          id: 'heading',
          text: words.headingNoNumber,
          isChecked: line.isHeading,
          run: () => act.change(line.key, { isHeading: !line.isHeading }),
        },
        ...line.plans.map((plan) => ({
          id: `unlink-${plan.id}`,
          text: words.unlink(plan.name[language] ?? plan.name.ja ?? plan.name.en ?? plan.key),
          run: () => act.change(line.key, { plans: line.plans.filter((one) => one.id !== plan.id) }),
        })),
      ],
      [
        command('move-up', words.moveUp, 'Alt+ArrowUp'),
        command('move-down', words.moveDown, 'Alt+ArrowDown'),
        command('nest', words.nest, 'Tab'),
        command('unnest', words.unnest, 'Shift+Tab'),
      ],
      [
        ...(carry.isMovable
          ? [
              { id: 'move', text: desk.moveNext, shortcut: 'Alt+M', run: () => carry.toNext(line.key, 'moved') },
              {
                id: 'shelf',
                text: desk.toShelf,
                shortcut: 'Alt+S',
                run: () => carry.give(line.key, 'moved', { kind: 'shelf' as const }),
              },
            ]
          : []),
        { id: 'duplicate', text: desk.duplicateNext, shortcut: 'Alt+Shift+M', run: () => carry.toNext(line.key, 'duplicated') },
        { id: 'standing', text: desk.makeStanding, run: () => carry.makeStanding(line.key) },
      ],
      [command('remove', words.removeLine, 'Delete')],
    ]
  }
}
