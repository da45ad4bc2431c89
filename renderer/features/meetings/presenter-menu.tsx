import { Check, Plus, Search } from 'lucide-react'
import { useState } from 'react'
import { Autocomplete, Dialog, Menu, MenuItem } from 'react-aria-components'
import type { OrganizationRef } from '../../../shared/contract/common.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import { deskText } from '../../../shared/text/desk-text.ts'
import { Icon } from '../../components/icon.tsx'
import menuStyles from '../../components/menu.module.css'
import { NameText } from '../../components/name-text.tsx'
import { TextField } from '../../components/text-field.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { useNewOrganization } from '../../data/use-new-organization.ts'
import { useScreen } from '../../data/use-screen.ts'
import styles from './presenter-menu.module.css'

export interface PresenterMenuProps {
  readonly on: IsoDate
  readonly presenter: OrganizationRef | null
  readonly onChoose: (presenter: OrganizationRef | null) => void
}

/** The organizations of the day by the words typed, in either language; the arrows choose while one types. */
export function PresenterMenu({ on, presenter, onChoose }: PresenterMenuProps) {
  const words = useText(deskText)
  const language = useLanguage()
  const [text, setText] = useState('')
  const { data } = useScreen('agenda.presenters', { on, text }, { keeps: 'always' })
  const found = data?.organizations ?? []
  const register = useNewOrganization()
  const typed = text.trim()
  const isNew = data !== undefined && typed !== '' && found.length === 0
  const choose = (id: string) => {
    if (id === 'none') onChoose(null)
    if (id === 'new') void register(typed).then((made) => (made === null ? undefined : onChoose(made)))
    const chosen = found.find((one) => String(one.id) === id)
    if (chosen !== undefined) onChoose(chosen)
  }
  return (
    <Dialog className={styles.presenter ?? ''} aria-label={words.menuOf.presenter}>
      <Autocomplete inputValue={text} onInputChange={setText}>
        <div className={styles.find}>
          <TextField
            label={words.findOrganization}
            hidesLabel
            size="s"
            icon={Search}
            autoFocus
            placeholder={words.findOrganization}
            value={text}
            onChange={setText}
          />
        </div>
        <Menu
          className={styles.list ?? ''}
          aria-label={words.menuOf.presenter}
          onAction={(key) => choose(String(key))}
          renderEmptyState={() => <div className={menuStyles.empty}>{words.noOrganization(text)}</div>}
        >
          {found.map((organization) => (
            <MenuItem
              key={organization.id}
              id={String(organization.id)}
              textValue={organization.name[language] ?? organization.name.ja ?? organization.key}
              className={menuStyles.item ?? ''}
            >
              <span className={menuStyles.lead}>{organization.id === presenter?.id && <Icon of={Check} size={14} />}</span>
              <span className={menuStyles.text}>
                <NameText name={organization.name} />
              </span>
            </MenuItem>
          ))}
          {isNew && (
            // Whatever is typed, it fits.
            <MenuItem id="new" textValue={typed} className={menuStyles.item ?? ''}>
              <span className={menuStyles.lead}>
                <Icon of={Plus} size={14} />
              </span>
              <span className={menuStyles.text}>{words.registerOrganization(typed)}</span>
            </MenuItem>
          )}
          {text === '' && presenter !== null && (
            <MenuItem id="none" textValue={words.noPresenter} className={menuStyles.item ?? ''}>
              <span className={menuStyles.lead} />
              <span className={menuStyles.text}>{words.noPresenter}</span>
            </MenuItem>
          )}
        </Menu>
      </Autocomplete>
    </Dialog>
  )
}
