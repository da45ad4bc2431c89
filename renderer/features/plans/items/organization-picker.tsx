import { ArrowDownUp, X } from 'lucide-react'
import { useState } from 'react'
import { ComboBox, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import type { OrganizationRef } from '../../../../shared/contract/common.ts'
import type { OrganizationChoice } from '../../../../shared/contract/plan-items.ts'
import { itemDetailsText } from '../../../../shared/text/item-details-text.ts'
import { ComboInput } from '../../../components/combo-input.tsx'
import fieldStyles from '../../../components/field.module.css'
import { IconButton } from '../../../components/icon-button.tsx'
import menuStyles from '../../../components/menu.module.css'
import { NameText } from '../../../components/name-text.tsx'
import { useLanguage, useText } from '../../../data/language.ts'
import { useNewOrganization } from '../../../data/use-new-organization.ts'
import { matchingOrganizations } from './find-organization.ts'
import styles from './item-details.module.css'

export interface OrganizationPickerProps {
  readonly label: string
  readonly chosen: readonly OrganizationRef[]
  /** Those chosen in the other role: not offered. */
  readonly elsewhere: readonly OrganizationRef[]
  readonly choices: readonly OrganizationChoice[]
  readonly isReadOnly: boolean
  readonly changeRoleLabel: (name: string) => string
  readonly onChange: (chosen: readonly OrganizationRef[]) => void
  readonly onChangeRole: (organization: OrganizationRef) => void
}

/** In the place of an id: one to be registered by the name typed. */
const newId = 0
const newChoice = (typed: string): OrganizationChoice => ({
  id: newId,
  key: typed,
  name: { en: typed, ja: typed, confirmed: { en: true, ja: true } },
  names: [typed],
  isOfThatDay: true,
})

/** Organizations in one role: found by any name or short form in either language, taken away by a press. */
export function OrganizationPicker(props: OrganizationPickerProps) {
  const { label, chosen, elsewhere, choices, isReadOnly, onChange } = props
  const words = useText(itemDetailsText)
  const language = useLanguage()
  const [text, setText] = useState('')
  const found = text === '' ? [] : matchingOrganizations(choices, text, new Set([...chosen, ...elsewhere].map(({ id }) => id)))
  const register = useNewOrganization()
  const typed = text.trim()
  const isNew = typed !== '' && found.length === 0 && !choices.some(({ names }) => names.includes(typed))
  const nameOf = ({ name, key }: OrganizationRef) => name[language] ?? name.en ?? name.ja ?? key
  const other = language === 'ja' ? 'en' : 'ja'
  return (
    <div>
      <ul className={styles.organizations} aria-label={label}>
        {chosen.map((organization) => (
          <li key={organization.id}>
            <span>
              <NameText name={organization.name} />
            </span>
            {!isReadOnly && (
              <>
                <IconButton
                  icon={ArrowDownUp}
                  size="s"
                  label={props.changeRoleLabel(nameOf(organization))}
                  onPress={() => props.onChangeRole(organization)}
                />
                <IconButton
                  icon={X}
                  size="s"
                  label={words.removeOrganization(nameOf(organization))}
                  onPress={() => onChange(chosen.filter(({ id }) => id !== organization.id))}
                />
              </>
            )}
          </li>
        ))}
      </ul>
      {!isReadOnly && (
        <ComboBox
          className={fieldStyles.field ?? ''}
          items={isNew ? [...found, newChoice(typed)] : found}
          inputValue={text}
          onInputChange={setText}
          selectedKey={null}
          onSelectionChange={(key) => {
            if (key === newId) {
              setText('')
              void register(typed).then((made) => (made === null ? undefined : onChange([...chosen, made])))
            }
            const choice = choices.find(({ id }) => id === key)
            if (choice === undefined) return
            setText('')
            onChange([...chosen, { id: choice.id, key: choice.key, name: choice.name }])
          }}
          menuTrigger="input"
          allowsEmptyCollection={text !== ''}
          // What names none stays to be corrected.
          allowsCustomValue
          isInvalid={text !== '' && found.length === 0 && !isNew}
        >
          <Label className="sr-only">{`${label}: ${words.addOrganization}`}</Label>
          <div className={fieldStyles.box} data-size="m">
            <ComboInput className={fieldStyles.input ?? ''} placeholder={words.addOrganization} />
          </div>
          <Popover className={menuStyles.popover ?? ''} offset={4}>
            <ListBox<OrganizationChoice>
              className={menuStyles.menu ?? ''}
              renderEmptyState={() => <div className={menuStyles.empty}>{words.organizationHint}</div>}
            >
              {(choice) =>
                choice.id === newId ? (
                  <ListBoxItem id={newId} textValue={typed} className={menuStyles.item ?? ''}>
                    <span className={menuStyles.text}>{words.registerOrganization(typed)}</span>
                  </ListBoxItem>
                ) : (
                  <ListBoxItem id={choice.id} textValue={nameOf(choice)} className={menuStyles.item ?? ''}>
                    <span className={menuStyles.text}>{nameOf(choice)}</span>
                    <span className={menuStyles.note}>
                      {choice.isOfThatDay ? (choice.name[other] ?? '') : words.notOfThatDay}
                    </span>
                  </ListBoxItem>
                )
              }
            </ListBox>
          </Popover>
        </ComboBox>
      )}
    </div>
  )
}
