import { GitMerge, UserRound } from 'lucide-react'
import type { PersonDossier } from '../../../shared/contract/persons.ts'
import { directoryText } from '../../../shared/text/directory-text.ts'
import { organizationText } from '../../../shared/text/organization-text.ts'
import { Button } from '../../components/button.tsx'
import { DatedNames } from '../../components/dated-names.tsx'
import { KeptField } from '../../components/kept-field.tsx'
import { Link } from '../../components/link.tsx'
import { NameText } from '../../components/name-text.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { EmptyState } from '../../components/states.tsx'
import { useAsOf } from '../../data/as-of.tsx'
import { inWords } from '../../data/directory-choices.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { useCommand } from '../../data/use-command.ts'
import { useNameEdits } from '../../data/use-name-edits.ts'
import { useScreen } from '../../data/use-screen.ts'
import { AttendanceTable } from './attendance-table.tsx'
import styles from './dossier.module.css'
import { DossierEnd } from './dossier-end.tsx'
import { DossierHead } from './dossier-head.tsx'
import { DossierState } from './dossier-state.tsx'
import { NoteField } from './note-field.tsx'
import { TenureLedger } from './tenure-ledger.tsx'

/** All that is known of a person, edited where it stands. */
export function PersonDossierPane({ id }: { readonly id: number | null }) {
  const words = useText(directoryText)
  const asOf = useAsOf()
  const asked = useScreen('directory.person', { id: id ?? 1, asOf }, { isEnabled: id !== null })
  return (
    <aside className={styles.dossier} aria-label={words.person} tabIndex={0} data-scroll-key="person">
      {id === null ? (
        <EmptyState icon={UserRound} title={words.chooseOne} />
      ) : (
        <DossierState asked={asked}>{(data) => <Dossier key={data.person.id} dossier={data} />}</DossierState>
      )}
    </aside>
  )
}

function Dossier({ dossier }: { readonly dossier: PersonDossier }) {
  const words = useText(directoryText)
  const organizationWords = useText(organizationText)
  const language = useLanguage()
  const { person, revision, contact, note, names, tenures, attendance, maybeSame } = dossier
  const edits = useNameEdits('person', person.id)
  const update = useCommand('directory.updatePerson', { isQuiet: true })
  const merge = useCommand('directory.mergePersons', { says: (_, spoken) => directoryText[spoken].merged })
  return (
    <>
      <DossierHead name={person.name} reading={person.reading} />
      {maybeSame.length > 0 && (
        <section>
          <SectionHeading note={maybeSame.length}>{words.maybeSame}</SectionHeading>
          <p className={styles.quiet}>{words.mergeNote}</p>
          <ul className={styles.lines}>
            {maybeSame.map((one) => (
              <li key={one.person.id}>
                <span>
                  <Link look="plain" href={`/persons/${one.person.id}`}>
                    <NameText name={one.person.name} />
                  </Link>{' '}
                  <small>
                    {[
                      one.sign === 'name' ? words.sameName : words.sameReading,
                      ...one.posts.map(({ name }) => inWords(name, language)),
                    ].join(' · ')}
                  </small>
                </span>
                <Button size="s" icon={GitMerge} onPress={() => void merge.run({ keepId: person.id, mergeId: one.person.id })}>
                  {words.mergeInto(inWords(person.name, language))}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <TenureLedger tenures={tenures} of={{ personId: person.id }} />
      <DatedNames names={names} {...edits} />
      <AttendanceTable years={attendance} />
      <section>
        <SectionHeading>{organizationWords.facts}</SectionHeading>
        <div className={styles.fields}>
          <div className={styles.wide}>
            <KeptField<string | null>
              label={words.contact}
              help={words.contactHelp}
              value={contact ?? ''}
              isMultiline
              read={(text) => text || null}
              onKeep={(next) => void update.run({ id: person.id, revision, patch: { contact: next } })}
            />
          </div>
          <NoteField note={note} onKeep={(next) => void update.run({ id: person.id, revision, patch: { note: next } })} />
        </div>
      </section>
      <DossierEnd of="person" id={person.id} listHref="/persons" />
    </>
  )
}
