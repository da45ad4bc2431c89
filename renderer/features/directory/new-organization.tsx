import { useState } from 'react'
import type { OrganizationLine } from '../../../shared/contract/organizations.ts'
import { type OrganizationKind, organizationKinds } from '../../../shared/domain/vocabulary.ts'
import { directoryText } from '../../../shared/text/directory-text.ts'
import { organizationText } from '../../../shared/text/organization-text.ts'
import { vocabularyText } from '../../../shared/text/vocabulary-text.ts'
import { ComboBox } from '../../components/combo-box.tsx'
import { readPartial } from '../../components/read-partial.ts'
import { Select } from '../../components/select.tsx'
import { inWords } from '../../data/directory-choices.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { useCommand } from '../../data/use-command.ts'
import { NewNamed } from './new-named.tsx'
import { TypedDate } from '../../components/typed-date.tsx'
import { useFieldToday } from '../../components/today.ts'

export interface NewOrganizationProps {
  readonly anchor: Element | null
  readonly organizations: readonly OrganizationLine[]
  readonly onMade: (id: number) => void
  readonly onClose: () => void
}

/** Asks for what a new organization must have: a name and its kind; the rest can come later. */
export function NewOrganization({ anchor, organizations, onMade, onClose }: NewOrganizationProps) {
  const words = useText(directoryText)
  const organizationWords = useText(organizationText)
  const kinds = useText(vocabularyText).organizationKind
  const language = useLanguage()
  const today = useFieldToday()
  const create = useCommand('directory.createOrganization')
  const [kind, setKind] = useState<OrganizationKind>('ministry')
  const [parent, setParent] = useState<string | null>(null)
  const [typed, setTyped] = useState('')
  const founded = readPartial(typed, today)
  return (
    <NewNamed
      title={words.newOrganization}
      labels={{ ja: words.nameJa, en: words.nameEn }}
      anchor={anchor}
      isPending={create.isRunning}
      isReady={founded !== undefined}
      onAnswer={async (names) => {
        const parentId = parent === null ? null : Number(parent)
        return (await create.run({ ...names, kind, parentId, founded: founded ?? null }))?.id ?? null
      }}
      onMade={onMade}
      onClose={onClose}
    >
      <Select
        label={organizationWords.kind}
        value={kind}
        choices={organizationKinds.map((value) => ({ value, text: kinds[value] }))}
        onChange={setKind}
      />
      <ComboBox
        label={organizationWords.parent}
        value={parent}
        choices={organizations.map((one) => ({ value: String(one.id), text: inWords(one.name, language) }))}
        onChange={setParent}
        placeholder={organizationWords.noParent}
      />
      <TypedDate label={organizationWords.founded} value={typed} onChange={setTyped} takes="part" />
    </NewNamed>
  )
}
