import { Landmark, Plus, Split as SplitIcon } from 'lucide-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { OrganizationDossier } from '../../../shared/contract/organizations.ts'
import { directoryText } from '../../../shared/text/directory-text.ts'
import { organizationText } from '../../../shared/text/organization-text.ts'
import { Button } from '../../components/button.tsx'
import { DatedNames } from '../../components/dated-names.tsx'
import { Finding } from '../../components/finding.tsx'
import { Link } from '../../components/link.tsx'
import { NameText } from '../../components/name-text.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { EmptyState } from '../../components/states.tsx'
import { useAsOf } from '../../data/as-of.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { useNameEdits } from '../../data/use-name-edits.ts'
import { useScreen } from '../../data/use-screen.ts'
import styles from './dossier.module.css'
import { DossierEnd } from './dossier-end.tsx'
import { DossierHead } from './dossier-head.tsx'
import { DossierState } from './dossier-state.tsx'
import { NewPost } from './new-post.tsx'
import { OrganizationFacts } from './organization-facts.tsx'
import { OrganizationLinks } from './organization-links.tsx'

/** All that is known of an organization, edited where it stands. */
export function OrganizationDossierPane({ id }: { readonly id: number | null }) {
  const words = useText(directoryText)
  const asOf = useAsOf()
  const asked = useScreen('directory.organization', { id: id ?? 1, asOf }, { isEnabled: id !== null })
  return (
    <aside className={styles.dossier} aria-label={words.organization} tabIndex={0} data-scroll-key="organization">
      {id === null ? (
        <EmptyState icon={Landmark} title={words.chooseOne} />
      ) : (
        <DossierState asked={asked}>{(data) => <Dossier key={data.organization.id} dossier={data} />}</DossierState>
      )}
    </aside>
  )
}

function Dossier({ dossier }: { readonly dossier: OrganizationDossier }) {
  const words = useText(directoryText)
  const organizationWords = useText(organizationText)
  const language = useLanguage()
  const [, navigate] = useLocation()
  const { organization, names, isOnCircle, posts, parts, responsibleFor, questions, seen } = dossier
  const edits = useNameEdits('organization', organization.id)
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const [isAdding, setAdding] = useState(false)
  return (
    <>
      <DossierHead name={organization.name}>
        <Button size="s" icon={SplitIcon} onPress={() => navigate(`/reorganization?from=${organization.id}`)}>
          {organizationWords.reorganize}
        </Button>
      </DossierHead>
      {isOnCircle && <Finding>{organizationWords.onCircle}</Finding>}
      <DatedNames names={names} {...edits} />
      <OrganizationFacts dossier={dossier} />
      <OrganizationLinks dossier={dossier} />
      <section>
        <SectionHeading
          note={posts.length}
          more={
            <span ref={setAnchor}>
              <Button size="s" icon={Plus} onPress={() => setAdding(true)}>
                {words.newPost}
              </Button>
            </span>
          }
        >
          {words.posts}
        </SectionHeading>
        {isAdding && <NewPost anchor={anchor} organizationId={organization.id} onClose={() => setAdding(false)} />}
        {posts.length === 0 && <p className={styles.quiet}>{organizationWords.noPosts}</p>}
        <ul className={styles.lines}>
          {posts.map(({ post, holders }) => (
            <li key={post.id}>
              <Link look="plain" href={`/posts/${post.id}`}>
                <NameText name={post.name} />
              </Link>
              <small>
                {holders
                  .map((person) => person.name[language] ?? person.name.ja ?? person.name.en)
                  .join(language === 'ja' ? '、' : ', ')}
              </small>
            </li>
          ))}
        </ul>
      </section>
      {parts.length > 0 && (
        <section>
          <SectionHeading note={parts.length}>{organizationWords.parts}</SectionHeading>
          <ul className={styles.lines}>
            {parts.map((part) => (
              <li key={part.id}>
                <Link look="plain" href={`/organizations/${part.id}`}>
                  <NameText name={part.name} />
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {(responsibleFor.planItems > 0 || responsibleFor.measures > 0) && (
        <section>
          <SectionHeading>{organizationWords.responsibleFor}</SectionHeading>
          <p className={styles.quiet}>
            {[
              responsibleFor.planItems > 0 ? organizationWords.planItems(responsibleFor.planItems) : '',
              responsibleFor.measures > 0 ? organizationWords.measures(responsibleFor.measures) : '',
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </section>
      )}
      <DossierEnd of="organization" id={organization.id} questions={questions} seen={seen} listHref="/organizations" />
    </>
  )
}
