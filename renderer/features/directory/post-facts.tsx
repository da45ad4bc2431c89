import type { PostDossier } from '../../../shared/contract/posts.ts'
import { datedText } from '../../../shared/text/dated-text.ts'
import { directoryText } from '../../../shared/text/directory-text.ts'
import { organizationText } from '../../../shared/text/organization-text.ts'
import { Checkbox } from '../../components/checkbox.tsx'
import { ComboBox } from '../../components/combo-box.tsx'
import { DatedField, DayKeptField } from '../../components/dated-field.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { useAsOf } from '../../data/as-of.tsx'
import type { InputAt } from '../../data/contract-paths.ts'
import { inWords } from '../../data/directory-choices.ts'
import { useDirectoryChoices } from '../../data/use-directory-choices.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { useCommand } from '../../data/use-command.ts'
import styles from './dossier.module.css'
import { NoteField } from './note-field.tsx'
import { OfficeContact } from './office-contact.tsx'

/** Organization, life and kind of a post. */
export function PostFacts({ dossier }: { readonly dossier: PostDossier }) {
  const words = useText(directoryText)
  const organizationWords = useText(organizationText)
  const dated = useText(datedText)
  const language = useLanguage()
  const asOf = useAsOf()
  const choices = useDirectoryChoices(asOf)
  const update = useCommand('directory.updatePost', { isQuiet: true })
  const { post, revision, life, isCollective, standsAlone, isCabinetPost, knownOn, vacantFrom, contact, note } = dossier
  const change = (patch: InputAt<'directory.updatePost'>['patch']) => void update.run({ id: post.id, revision, patch })
  const organizationId = post.organization === null ? null : String(post.organization.id)
  return (
    <section>
      <SectionHeading>{organizationWords.facts}</SectionHeading>
      <div className={styles.fields}>
        {choices !== undefined && (
          <div className={styles.wide}>
            <ComboBox
              label={words.organization}
              value={organizationId}
              choices={choices.organizations.map((one) => ({ value: String(one.id), text: inWords(one.name, language) }))}
              onChange={(id) => {
                if (id !== organizationId) change({ organizationId: id === null ? null : Number(id) })
              }}
              placeholder={words.none}
            />
          </div>
        )}
        <DatedField
          label={organizationWords.founded}
          value={life.from}
          of={{ span: life, end: 'from' }}
          onKeep={(founded) => change({ founded })}
        />
        <DatedField
          label={words.abolished}
          value={life.to}
          of={{ span: life, end: 'to' }}
          onKeep={(abolished) => change({ abolished })}
        />
        <DayKeptField label={dated.knownOn} value={knownOn} onKeep={(next) => change({ knownOn: next })} />
        {(vacantFrom !== null || dossier.tenures.length === 0) && (
          <DayKeptField label={words.vacantFrom} value={vacantFrom} onKeep={(next) => change({ vacantFrom: next })} />
        )}
        <div className={`${styles.wide} ${styles.checks}`}>
          <Checkbox isChecked={standsAlone} onChange={(next) => change({ standsAlone: next })}>
            {words.standsAlone}
          </Checkbox>
          <Checkbox isChecked={isCabinetPost} onChange={(next) => change({ isCabinetPost: next })}>
            {words.cabinetPost}
          </Checkbox>
          <Checkbox isChecked={isCollective} onChange={(next) => change({ isCollective: next })}>
            {words.collective}
          </Checkbox>
        </div>
        <div className={styles.wide}>
          <OfficeContact contact={contact} onKeep={(next) => change({ contact: next })} />
        </div>
        <NoteField note={note} onKeep={(next) => change({ note: next })} />
      </div>
    </section>
  )
}
