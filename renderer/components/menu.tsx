import { Check, type LucideIcon } from 'lucide-react'
import { Fragment, type KeyboardEvent, type ReactNode, useState } from 'react'
import { Header, Menu as AriaMenu, MenuItem, MenuSection, MenuTrigger, Popover, Separator } from 'react-aria-components'
import { Icon } from './icon.tsx'
import { KeyCaps } from './key-caps.tsx'
import styles from './menu.module.css'
import { isShortcut, type Shortcut } from './shortcut.ts'

export interface MenuAction {
  readonly id: string
  readonly text: string
  readonly icon?: LucideIcon
  readonly shortcut?: Shortcut
  readonly note?: string
  readonly isChecked?: boolean
  readonly isDanger?: boolean
  readonly isDisabled?: boolean
  readonly onAction: () => void
}

export interface MenuGroup {
  readonly id: string
  readonly title?: string
  readonly actions: readonly MenuAction[]
}

export interface MenuProps {
  readonly label: string
  /** The button that opens it. */
  readonly trigger: ReactNode
  readonly groups: readonly MenuGroup[]
  readonly placement?: 'bottom start' | 'bottom end'
}

/** Actions under a button, each with its shortcut. */
export function Menu({ label, trigger, groups, placement = 'bottom start' }: MenuProps) {
  const actions = groups.flatMap((group) => group.actions)
  const [isOpen, setOpen] = useState(false)
  /** The key that an entry shows is its key while the menu is open; none of the menu's keys is one of the row it stands in. */
  const onKey = (event: KeyboardEvent) => {
    if (event.currentTarget.contains(event.target as Node)) return
    const asked = actions.find(
      ({ shortcut, isDisabled }) => shortcut?.length === 1 && isDisabled !== true && isShortcut(event, shortcut),
    )
    event.stopPropagation()
    if (asked === undefined) return
    event.preventDefault()
    setOpen(false)
    asked.onAction()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- hears the keys of the menu that it opens
    <span className={styles.around} onKeyDown={onKey}>
      <MenuTrigger isOpen={isOpen} onOpenChange={setOpen}>
        {trigger}
        <Popover className={styles.popover ?? ''} placement={placement} offset={4}>
          <AriaMenu
            aria-label={label}
            className={styles.menu ?? ''}
            onAction={(key) => actions.find((action) => action.id === key)?.onAction()}
            disabledKeys={actions.filter((action) => action.isDisabled).map((action) => action.id)}
          >
            {groups.map((group, at) => (
              <Fragment key={group.id}>
                {at > 0 && <Separator className={styles.separator ?? ''} />}
                <MenuSection aria-label={group.title ?? label}>
                  {group.title !== undefined && <Header className={styles.title ?? ''}>{group.title}</Header>}
                  {group.actions.map((action) => (
                    <MenuItem
                      key={action.id}
                      id={action.id}
                      textValue={action.text}
                      className={styles.item ?? ''}
                      data-danger={action.isDanger || undefined}
                    >
                      <span className={styles.lead}>
                        {action.isChecked ? (
                          <Icon of={Check} size={14} />
                        ) : (
                          action.icon !== undefined && <Icon of={action.icon} size={14} />
                        )}
                      </span>
                      <span className={styles.text}>{action.text}</span>
                      {action.note !== undefined && <span className={styles.note}>{action.note}</span>}
                      {action.shortcut !== undefined && <KeyCaps of={action.shortcut} look="bare" />}
                    </MenuItem>
                  ))}
                </MenuSection>
              </Fragment>
            ))}
          </AriaMenu>
        </Popover>
      </MenuTrigger>
    </span>
  )
}
