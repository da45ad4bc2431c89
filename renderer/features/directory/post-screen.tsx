import type { PostDossier } from '../../../shared/contract/posts.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import { directoryText } from '../../../shared/text/directory-text.ts'
import { DatedNames } from '../../components/dated-names.tsx'
import { Link } from '../../components/link.tsx'
import { NameText } from '../../components/name-text.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { Seal } from '../../components/seal.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { Split } from '../../components/split.tsx'
import { useAsOf } from '../../data/as-of.tsx'
import { inWords } from '../../data/directory-choices.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { usePlace } from '../../data/place.ts'
import { useNameEdits } from '../../data/use-name-edits.ts'
import { useScreen } from '../../data/use-screen.ts'
import { AttendanceTable } from './attendance-table.tsx'
import styles from './dossier.module.css'
import { DossierEnd } from './dossier-end.tsx'
import { DossierState } from './dossier-state.tsx'
import { PostFacts } from './post-facts.tsx'
import { TenureLedger } from './tenure-ledger.tsx'

/** A post: its titles over time, its life, who held it, where it sits. */
export function PostScreen({ id }: { readonly id: number }) {
  const words = useText(directoryText)
  const language = useLanguage()
  const asOf = useAsOf()
  const asked = useScreen('directory.post', { id, asOf })
  const { data } = asked
  const organization = data?.post.organization ?? null
  usePlace([
    { text: words.organizations, href: '/organizations' },
    ...(organization === null ? [] : [{ text: inWords(organization.name, language), href: `/organizations/${organization.id}` }]),
    { text: data === undefined ? words.post : inWords(data.post.name, language) },
  ])
  return (
    <Split scrollKey="post">
      <DossierState asked={asked}>{(dossier) => <Post dossier={dossier} />}</DossierState>
    </Split>
  )
}

function Post({ dossier }: { readonly dossier: PostDossier }) {
  const words = useText(directoryText)
  const language = useLanguage()
  const { post, isCollective, names, tenures, seats, attendance, questions, seen } = dossier
  const edits = useNameEdits('post', post.id)
  const other = language === 'ja' ? 'en' : 'ja'
  const day = (date: (typeof seats)[number]['interval']['from']) => (date === null ? null : formatDay(date, language, 'short'))
  return (
    <div className={styles.page}>
      <PageHeader title={<NameText name={post.name} />} note={<span lang={other}>{post.name[other]}</span>} />
      <TenureLedger tenures={tenures} of={{ postId: post.id }} post={isCollective ? null : post} />
      <DatedNames names={names} {...edits} />
      <PostFacts dossier={dossier} />
      <section>
        <SectionHeading note={seats.length}>{words.seats}</SectionHeading>
        {seats.length === 0 && <p className={styles.quiet}>{words.noSeats}</p>}
        <ul className={styles.lines}>
          {seats.map(({ id, body, interval }) => (
            <li key={id}>
              <Link look="plain" href={`/members/${body.key}?post=${post.id}`}>
                <Seal mark={body.seal[language] ?? '?'} colour={body.colour} /> <NameText name={body.name} />
              </Link>
              <small>{words.life(day(interval.from), day(interval.to))}</small>
            </li>
          ))}
        </ul>
      </section>
      <AttendanceTable years={attendance} />
      <DossierEnd
        of="post"
        id={post.id}
        questions={questions}
        seen={seen}
        listHref={post.organization === null ? '/organizations' : `/organizations/${post.organization.id}`}
      />
    </div>
  )
}
