import type { OrganizationDossier } from '../../../shared/contract/organizations.ts'
import { organizationKinds } from '../../../shared/domain/vocabulary.ts'
import { datedText } from '../../../shared/text/dated-text.ts'
import { organizationText } from '../../../shared/text/organization-text.ts'
import { vocabularyText } from '../../../shared/text/vocabulary-text.ts'
import { ComboBox } from '../../components/combo-box.tsx'
import { DatedField, DayKeptField } from '../../components/dated-field.tsx'
import { KeptField } from '../../components/kept-field.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { Select } from '../../components/select.tsx'
import { useAsOf } from '../../data/as-of.tsx'
import type { InputAt } from '../../data/contract-paths.ts'
import { inWords } from '../../data/directory-choices.ts'
import { useDirectoryChoices } from '../../data/use-directory-choices.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { useCommand } from '../../data/use-command.ts'
import styles from './dossier.module.css'
import { NoteField } from './note-field.tsx'
import { OfficeContact } from './office-contact.tsx'

/** Kind, life and place of an organization. */
export function OrganizationFacts({ dossier }: { readonly dossier: OrganizationDossier }) {
  const words = useText(organizationText)
  const dated = useText(datedText)
  const kinds = useText(vocabularyText).organizationKind
  const language = useLanguage()
  const asOf = useAsOf()
  const choices = useDirectoryChoices(asOf)
  const update = useCommand('directory.updateOrganization', { isQuiet: true })
  const { organization, revision, kind, parent, life, knownOn, protocolOrder, contact, note } = dossier
  const change = (patch: InputAt<'directory.updateOrganization'>['patch']) =>
    void update.run({ id: organization.id, revision, patch })
  return (
    <section>
      <SectionHeading>{words.facts}</SectionHeading>
      <div className={styles.fields}>
        <DatedField
          label={words.founded}
          value={life.from}
          of={{ span: life, end: 'from' }}
          onKeep={(founded) => change({ founded })}
        />
        <DatedField
          label={words.dissolved}
          value={life.to}
          of={{ span: life, end: 'to' }}
          onKeep={(dissolved) => change({ dissolved })}
        />
        <DayKeptField label={dated.knownOn} value={knownOn} onKeep={(next) => change({ knownOn: next })} />
        <Select
          label={words.kind}
          value={kind}
          choices={organizationKinds.map((value) => ({ value, text: kinds[value] }))}
          onChange={(next) => change({ kind: next })}
        />
        <KeptField<number>
          label={words.protocolOrder}
          value={String(protocolOrder)}
          read={readPlace}
          onKeep={(next) => change({ protocolOrder: next })}
        />
        {choices !== undefined && (
          <ComboBox
            label={words.parent}
            value={parent === null ? null : String(parent.id)}
            choices={choices.organizations
              .filter(({ id }) => id !== organization.id)
              .map((one) => ({ value: String(one.id), text: inWords(one.name, language) }))}
            onChange={(id) => {
              if (id !== (parent === null ? null : String(parent.id))) change({ parentId: id === null ? null : Number(id) })
            }}
            placeholder={words.noParent}
          />
        )}
        <div className={styles.wide}>
          <OfficeContact contact={contact} onKeep={(next) => change({ contact: next })} />
        </div>
        <NoteField note={note} onKeep={(next) => change({ note: next })} />
      </div>
    </section>
  )
}

function readPlace(text: string): number | undefined {
  const number = Number(text.normalize('NFKC'))
  return text !== '' && Number.isInteger(number) && number >= 0 && number <= 100_000 ? number : undefined
}
