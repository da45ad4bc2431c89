import { ChevronDown } from 'lucide-react'
import { useState } from 'react'
import { Button as AriaButton, ComboBox as AriaComboBox, Group, ListBox, Popover } from 'react-aria-components'
import { foldText } from '../../shared/domain/fold-text.ts'
import { commonText } from '../../shared/text/common-text.ts'
import fieldStyles from './field.module.css'
import { FieldLabel, FieldNotes, type FieldFrameProps } from './field-notes.tsx'
import { Icon } from './icon.tsx'
import menuStyles from './menu.module.css'
import { PickInput } from './pick-input.tsx'
import { type Choice, ChoiceItem } from './select.tsx'
import { useWords } from './words.ts'

/** One that is known, or words for one that is not. */
export type Picked = { readonly id: number } | { readonly words: string }

export interface KnownThing {
  readonly id: number
  readonly text: string
  readonly note?: string
  /** Further words by which it is found: its other language, a reading. */
  readonly alsoBy?: string
}

export interface PickOrNewProps extends FieldFrameProps {
  readonly known: readonly KnownThing[]
  readonly value: Picked
  readonly onChange: (value: Picked) => void
  readonly placeholder?: string
  readonly autoFocus?: boolean
  /** Nothing new is made here: Enter takes the first of what typing left. */
  readonly isOnlyKnown?: boolean
  /** Where the known are asked for as one types; left out where all of them are given. */
  readonly asked?: {
    /** The answer to what stands in the field has not come: until then what is known is narrowed here. */
    readonly isAwaited: boolean
    /** There are more than these. */
    readonly more: boolean
  }
}

/** At most so many are offered; typing more narrows them. */
const mostOffered = 60

/** One of many, or a new one: what is typed and not chosen from the list is the name of a new one. Enter goes on to the next field. */
export function PickOrNew(props: PickOrNewProps) {
  const { known, value, onChange, placeholder, error, help, asked } = props
  const words = useWords(commonText)
  const chosen = 'id' in value ? known.find(({ id }) => id === value.id) : undefined
  // What was chosen is called by its name, which another language changes; words are as they were typed.
  const [edited, setTyped] = useState(chosen === undefined && 'words' in value ? value.words : null)
  const typed = edited ?? chosen?.text ?? ''
  const wanted = foldText(typed)
  const isAnswer = asked !== undefined && !asked.isAwaited
  const fitting = known.filter(
    (one) =>
      isAnswer ||
      chosen !== undefined ||
      wanted === '' ||
      foldText(`${one.text} ${one.alsoBy ?? ''} ${one.note ?? ''}`).includes(wanted),
  )
  const offered: readonly Choice<string>[] = fitting
    .slice(0, mostOffered)
    .map((one) => ({ value: String(one.id), text: one.text, ...(one.note === undefined ? {} : { note: one.note }) }))
  return (
    <AriaComboBox
      className={fieldStyles.field ?? ''}
      items={offered.map((choice) => ({ ...choice, id: choice.value }))}
      inputValue={typed}
      onInputChange={(text) => {
        if (text === chosen?.text) return
        setTyped(text)
        onChange({ words: text })
      }}
      selectedKey={'id' in value ? String(value.id) : null}
      onSelectionChange={(key) => {
        if (key === null) return
        const one = known.find(({ id }) => String(id) === key)
        if (one === undefined) return
        setTyped(null)
        onChange({ id: one.id })
      }}
      allowsCustomValue
      menuTrigger="input"
      isInvalid={Boolean(error)}
      isRequired={props.isRequired ?? false}
      validationBehavior="aria"
    >
      <FieldLabel {...props} />
      <Group className={fieldStyles.box ?? ''} data-size="m" isInvalid={Boolean(error)}>
        <PickInput
          takesFirst={props.isOnlyKnown ?? false}
          className={fieldStyles.input ?? ''}
          placeholder={placeholder ?? words.typeToFilter}
          autoFocus={props.autoFocus ?? false}
        />
        <AriaButton className={fieldStyles.clear ?? ''}>
          <Icon of={ChevronDown} size={14} />
        </AriaButton>
      </Group>
      <FieldNotes help={help} error={error ?? null} />
      <Popover className={menuStyles.popover ?? ''} offset={4}>
        <ListBox<Choice<string>> className={menuStyles.menu ?? ''}>
          {(choice) => <ChoiceItem key={choice.value} choice={choice} />}
        </ListBox>
        {(asked?.more ?? fitting.length > mostOffered) && <p className={menuStyles.more}>{words.moreByTyping}</p>}
      </Popover>
    </AriaComboBox>
  )
}
