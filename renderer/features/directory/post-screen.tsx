import { Trash2 } from 'lucide-react'
import { useLocation } from 'wouter'
import type { PostDossier } from '../../../shared/contract/directory.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import { directoryText } from '../../../shared/text/directory-text.ts'
import { Button } from '../../components/button.tsx'
import { DatedNames } from '../../components/dated-names.tsx'
import { Link } from '../../components/link.tsx'
import { NameText } from '../../components/name-text.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { Questions } from '../../components/questions.tsx'
import { Seal } from '../../components/seal.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { Sources } from '../../components/sources.tsx'
import { Split } from '../../components/split.tsx'
import { ErrorState, Skeleton } from '../../components/states.tsx'
import { useAsOf } from '../../data/as-of.tsx'
import { inWords } from '../../data/directory-choices.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { usePlace } from '../../data/place.ts'
import { sayError } from '../../data/say-error.ts'
import { useCommand } from '../../data/use-command.ts'
import { useNameEdits } from '../../data/use-name-edits.ts'
import { useScreen } from '../../data/use-screen.ts'
import { AttendanceTable } from './attendance-table.tsx'
import styles from './dossier.module.css'
import { PostFacts } from './post-facts.tsx'
import { TenureLedger } from './tenure-ledger.tsx'

/** A post: its titles over time, its life, who held it, where it sits. */
export function PostScreen({ id }: { readonly id: number }) {
  const words = useText(directoryText)
  const language = useLanguage()
  const asOf = useAsOf()
  const { data, isError, error, refetch } = useScreen('directory.post', { id, asOf })
  const organization = data?.post.organization ?? null
  usePlace([
    { text: words.organizations, href: '/organizations' },
    ...(organization === null ? [] : [{ text: inWords(organization.name, language), href: `/organizations/${organization.id}` }]),
    { text: data === undefined ? words.post : inWords(data.post.name, language) },
  ])
  return (
    <Split scrollKey="post">
      {isError && data === undefined ? (
        <ErrorState {...sayError(error.error, language)} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <Skeleton rows={14} />
      ) : (
        <Post dossier={data} />
      )}
    </Split>
  )
}

function Post({ dossier }: { readonly dossier: PostDossier }) {
  const words = useText(directoryText)
  const language = useLanguage()
  const [, navigate] = useLocation()
  const { post, names, tenures, seats, attendance, questions, seen } = dossier
  const edits = useNameEdits('post', post.id)
  const remove = useCommand('directory.remove')
  const other = language === 'ja' ? 'en' : 'ja'
  const day = (date: (typeof seats)[number]['interval']['from']) => (date === null ? null : formatDay(date, language, 'short'))
  return (
    <div className={styles.page}>
      <PageHeader title={<NameText name={post.name} />} note={<span lang={other}>{post.name[other]}</span>} />
      <DatedNames names={names} {...edits} />
      <PostFacts dossier={dossier} />
      <TenureLedger tenures={tenures} of={{ postId: post.id }} />
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
      {questions.length > 0 && (
        <section>
          <SectionHeading note={questions.length}>{words.questions}</SectionHeading>
          <Questions questions={questions} />
        </section>
      )}
      {seen.length > 0 && (
        <section>
          <SectionHeading>{words.sources}</SectionHeading>
          <Sources seen={seen} />
        </section>
      )}
      <div className={styles.foot}>
        <Link look="quiet" href={`/history?table=posts&row=${post.id}`}>
          {words.history}
        </Link>
        <Button
          look="bare"
          size="s"
          icon={Trash2}
          onPress={() =>
            void remove.run({ of: 'post', id: post.id }).then((done) => {
              if (done === null) return
              navigate(post.organization === null ? '/organizations' : `/organizations/${post.organization.id}`)
            })
          }
        >
          {words.remove}
        </Button>
      </div>
    </div>
  )
}
