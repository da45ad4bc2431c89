import { useLocation } from 'wouter'
import { membersText } from '../../../../shared/text/members-text.ts'
import { pasteMembersText } from '../../../../shared/text/paste-members-text.ts'
import { PageHeader } from '../../../components/page-header.tsx'
import { Split } from '../../../components/split.tsx'
import { ErrorState } from '../../../components/states.tsx'
import { useAsOf, useRegister } from '../../../data/as-of.tsx'
import { useLanguage, useText } from '../../../data/language.ts'
import { usePlace } from '../../../data/place.ts'
import { sayError } from '../../../data/say-error.ts'
import { setAsOf } from '../../../data/ui-store.ts'
import { useScreen } from '../../../data/use-screen.ts'
import { StartMembers } from './start-members.tsx'
import styles from './start-screen.module.css'

/** A list of members pasted onto the roster of a body that is in the register: what it would add is shown first. */
export function PasteMembersScreen({ bodyKey }: { readonly bodyKey: string }) {
  const words = useText(pasteMembersText)
  const members = useText(membersText)
  const language = useLanguage()
  const asOf = useAsOf()
  const { defaultAsOf } = useRegister()
  const [, navigate] = useLocation()
  const roster = useScreen('members.roster', { body: bodyKey, asOf })
  const names = roster.data?.body
  const name = names?.name[language] ?? names?.name.ja ?? names?.name.en ?? ''
  usePlace([
    { text: members.title, href: '/members' },
    ...(names === undefined ? [] : [{ text: names.short[language] ?? name, href: `/members/${bodyKey}` }]),
    { text: words.title },
  ])
  if (roster.isError) return <ErrorState {...sayError(roster.error.error, language)} onRetry={() => void roster.refetch()} />
  if (roster.data === undefined) return null
  const hasMembers = roster.data.seats.length > 0 || roster.data.changes.length > 0
  return (
    <Split scrollKey="paste-members">
      <div className={styles.page} data-wide>
        <PageHeader title={words.title} note={hasMembers ? `${words.note(name)} ${words.seatedNote}` : words.note(name)} />
        <StartMembers
          bodyKey={bodyKey}
          ownDay={asOf}
          skipText={words.cancel}
          onSkip={() => navigate(`/members/${bodyKey}`)}
          onDone={(on) => {
            // The roster is shown on a day on which the members sit on it.
            if (asOf < on) setAsOf(on === defaultAsOf ? null : on)
            navigate(`/members/${bodyKey}`)
          }}
        />
      </div>
    </Split>
  )
}
