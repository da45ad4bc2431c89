import { useState } from 'react'
import type { OrganizationLine } from '../../../shared/contract/directory.ts'
import { type OrganizationKind, organizationKinds } from '../../../shared/domain/vocabulary.ts'
import { datedText } from '../../../shared/text/dated-text.ts'
import { directoryText } from '../../../shared/text/directory-text.ts'
import { vocabularyText } from '../../../shared/text/vocabulary-text.ts'
import { Asking } from '../../components/asking.tsx'
import { ComboBox } from '../../components/combo-box.tsx'
import { readPartial } from '../../components/read-partial.ts'
import { Select } from '../../components/select.tsx'
import { TextField } from '../../components/text-field.tsx'
import { inWords } from '../../data/directory-choices.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { useCommand } from '../../data/use-command.ts'

export interface NewOrganizationProps {
  readonly anchor: Element | null
  readonly organizations: readonly OrganizationLine[]
  readonly onMade: (id: number) => void
  readonly onClose: () => void
}

/** Asks for what a new organization must have: a name and its kind; the rest can come later. */
export function NewOrganization({ anchor, organizations, onMade, onClose }: NewOrganizationProps) {
  const words = useText(directoryText)
  const dated = useText(datedText)
  const kinds = useText(vocabularyText).organizationKind
  const language = useLanguage()
  const create = useCommand('directory.createOrganization')
  const [nameJa, setNameJa] = useState('')
  const [nameEn, setNameEn] = useState('')
  const [kind, setKind] = useState<OrganizationKind>('ministry')
  const [parent, setParent] = useState<string | null>(null)
  const [founded, setFounded] = useState('')
  const [isAsked, setAsked] = useState(false)
  const isNameless = nameJa.trim() === '' && nameEn.trim() === ''
  const day = readPartial(founded)
  const answer = () => {
    setAsked(true)
    if (isNameless || day === undefined) return
    void create
      .run({
        nameJa: nameJa.trim() || null,
        nameEn: nameEn.trim() || null,
        kind,
        parentId: parent === null ? null : Number(parent),
        founded: day,
      })
      .then((made) => {
        if (made === null) return
        onClose()
        onMade(made.id)
      })
  }
  return (
    <Asking
      title={words.newOrganization}
      anchor={anchor}
      answer={words.add}
      isPending={create.isRunning}
      onAnswer={answer}
      onClose={onClose}
    >
      <TextField
        label={words.nameJa}
        lang="ja"
        value={nameJa}
        onChange={setNameJa}
        maxLength={1000}
        autoFocus
        error={isAsked && isNameless ? words.nameNeeded : null}
      />
      <TextField label={words.nameEn} lang="en" value={nameEn} onChange={setNameEn} maxLength={1000} />
      <Select
        label={words.kind}
        value={kind}
        choices={organizationKinds.map((value) => ({ value, text: kinds[value] }))}
        onChange={setKind}
      />
      <ComboBox
        label={words.parent}
        value={parent}
        choices={organizations.map((one) => ({ value: String(one.id), text: inWords(one.name, language) }))}
        onChange={setParent}
        placeholder={words.noParent}
      />
      <TextField
        label={words.founded}
        value={founded}
        onChange={setFounded}
        placeholder="H13.1.6 · 2001-01"
        error={day === undefined ? dated.dateWrong : null}
      />
    </Asking>
  )
}
