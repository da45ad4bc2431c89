import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { Header, Menu, MenuItem, MenuSection, Popover, Separator } from 'react-aria-components'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import { deskText } from '../../../shared/text/desk-text.ts'
import { agendaLinesText } from '../../../shared/text/agenda-lines-text.ts'
import { Icon } from '../../components/icon.tsx'
import { KeyCaps } from '../../components/key-caps.tsx'
import menuStyles from '../../components/menu.module.css'
import { useLanguage } from '../../data/language.ts'
import { type EntriesOf, lineMenuEntries, type LineMenuKind } from './line-menu-entries.ts'
import { PresenterMenu } from './presenter-menu.tsx'

export interface LineMenuProps extends EntriesOf {
  readonly kind: LineMenuKind
  /** The chip it hangs from. */
  readonly anchor: HTMLElement
  /** The day of the meeting: presenters go by their names then. */
  readonly on: IsoDate
  readonly onClose: () => void
}

/** One menu for all lines: kinds, fiscal years, presenters, minutes, outcomes, and whatever else can be done with a line. */
export function LineMenu(props: LineMenuProps) {
  const { line, kind, anchor, act, on, onClose } = props
  const language = useLanguage()
  const title = titleOf(kind, language)
  const groups = kind === 'presenter' ? [] : lineMenuEntries(kind, props, language)
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
      {kind === 'presenter' ? (
        <PresenterMenu
          on={on}
          presenter={line.presenter}
          onChoose={(presenter) => {
            act.change(line.key, { presenter })
            onClose()
          }}
        />
      ) : (
        <Menu
          aria-label={title}
          className={menuStyles.menu ?? ''}
          autoFocus="first"
          onClose={onClose}
          onAction={(key) => entries.find((entry) => entry.id === key)?.run()}
        >
          {groups.map((group, at) => (
            <Section key={group[0]?.id ?? at} hasLine={at > 0} title={at === 0 ? title : null} label={title}>
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
      )}
    </Popover>
  )
}

function titleOf(kind: LineMenuKind, language: Language): string {
  switch (kind) {
    case 'move':
      return deskText[language].moveNext
    case 'duplicate':
      return deskText[language].duplicateNext
    case 'minutes':
    case 'presenter':
      return deskText[language].menuOf[kind]
    default:
      return agendaLinesText[language].menuOf[kind]
  }
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
