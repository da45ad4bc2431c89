import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { Header, Menu, MenuItem, MenuSection, Popover, Separator } from 'react-aria-components'
import { formatFiscalYear } from '../../../shared/domain/era.ts'
import { itemKinds, outcomes } from '../../../shared/domain/vocabulary.ts'
import { meetingsText } from '../../../shared/text/meetings-text.ts'
import { vocabularyText } from '../../../shared/text/vocabulary-text.ts'
import { Icon } from '../../components/icon.tsx'
import { KeyCaps } from '../../components/key-caps.tsx'
import menuStyles from '../../components/menu.module.css'
import { useLanguage, useText } from '../../data/language.ts'
import type { EditorLine } from './editor-line.ts'
import type { OutlineActs } from './use-outline.ts'

/** What of a line is to be changed. */
export type LineMenuKind = 'kind' | 'year' | 'outcome' | 'more'

export interface LineMenuProps {
  readonly line: EditorLine
  readonly kind: LineMenuKind
  /** The chip it hangs from. */
  readonly anchor: HTMLElement
  /** The meeting's own: years round it are offered. */
  readonly fiscalYear: number
  readonly act: OutlineActs
  readonly onClose: () => void
}

interface Entry {
  readonly id: string
  readonly text: string
  readonly isChecked?: boolean
  readonly shortcut?: string
  readonly isDanger?: boolean
  readonly run: () => void
}

/** One menu for all lines: kinds, fiscal years, outcomes, and whatever else can be done with a line. */
export function LineMenu({ line, kind, anchor, fiscalYear, act, onClose }: LineMenuProps) {
  const words = useText(meetingsText)
  const vocabulary = useText(vocabularyText)
  const language = useLanguage()

  const groups: readonly (readonly Entry[])[] = (() => {
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
      case 'more': {
        const command = (id: 'nest' | 'unnest' | 'move-up' | 'move-down' | 'remove', text: string, shortcut: string): Entry => ({
          id,
          text,
          shortcut,
          isDanger: id === 'remove',
          run: () => act.command(line.key, id, 'row', null),
        })
        return [
          [
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
          [command('remove', words.removeLine, 'Delete')],
        ]
      }
    }
  })()
  const entries = groups.flat()

  return (
    <Popover
      className={menuStyles.popover ?? ''}
      triggerRef={{ current: anchor }}
      isOpen
      placement="bottom start"
      offset={4}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
    >
      <Menu
        aria-label={words.menuOf[kind]}
        className={menuStyles.menu ?? ''}
        autoFocus="first"
        onClose={onClose}
        onAction={(key) => entries.find((entry) => entry.id === key)?.run()}
      >
        {groups.map((group, at) => (
          <Section
            key={group[0]?.id ?? at}
            hasLine={at > 0}
            title={at === 0 ? words.menuOf[kind] : null}
            label={words.menuOf[kind]}
          >
            {group.map((entry) => (
              <MenuItem
                key={entry.id}
                id={entry.id}
                textValue={entry.text}
                className={menuStyles.item ?? ''}
                data-danger={entry.isDanger || undefined}
              >
                <span className={menuStyles.lead}>{entry.isChecked && <Icon of={Check} size={14} />}</span>
                <span className={menuStyles.text}>{entry.text}</span>
                {entry.shortcut !== undefined && <KeyCaps of={entry.shortcut} look="bare" />}
              </MenuItem>
            ))}
          </Section>
        ))}
      </Menu>
    </Popover>
  )
}

interface SectionProps {
  readonly hasLine: boolean
  readonly title: string | null
  readonly label: string
  readonly children: ReactNode
}

function Section({ hasLine, title, label, children }: SectionProps) {
  return (
    <>
      {hasLine && <Separator className={menuStyles.separator ?? ''} />}
      <MenuSection aria-label={label}>
        {title !== null && <Header className={menuStyles.title ?? ''}>{title}</Header>}
        {children}
      </MenuSection>
    </>
  )
}
