import { useLocation } from 'wouter'
import { type GuideTopic, guideTopics } from '../../../shared/text/guide/guide-page.ts'
import { guidePages } from '../../../shared/text/guide/guide-pages.ts'
import { guideText } from '../../../shared/text/guide-text.ts'
import { tourText } from '../../../shared/text/tour-text.ts'
import { Inspector } from '../../components/inspector.tsx'
import { Link } from '../../components/link.tsx'
import { List } from '../../components/list.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { Split } from '../../components/split.tsx'
import { EmptyState } from '../../components/states.tsx'
import { useCommands } from '../../data/commands.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { usePlace } from '../../data/place.ts'
import { reopenTour } from '../../data/tour.ts'
import { GuidePageView } from './guide-page-view.tsx'
import styles from './guide-screen.module.css'

/** The guide: a page a task, beside the list of all tasks. Without a topic it begins at the beginning. */
export function GuideScreen({ topic }: { readonly topic: string | null }) {
  const words = useText(guideText)
  const language = useLanguage()
  const [, navigate] = useLocation()
  const chosen = topic === null ? 'start' : (guideTopics.find((one) => one === topic) ?? null)
  const at = chosen === null ? -1 : guideTopics.indexOf(chosen)
  const [before, after] = [guideTopics[at - 1], guideTopics[at + 1]]
  const page = chosen === null ? null : guidePages[chosen][language]
  usePlace([{ text: words.title, href: '/guide' }, ...(page === null ? [] : [{ text: page.title }])])
  const step = (id: 'before' | 'after', to: GuideTopic | undefined, shortcut: string) => ({
    id: `guide-${id}`,
    text: { en: guideText.en[id], ja: guideText.ja[id] },
    group: 'screen' as const,
    shortcut,
    isInKeyLine: true,
    isHidden: true,
    isDisabled: to === undefined,
    run: () => navigate(`/guide/${to ?? ''}`),
  })
  useCommands([step('before', before, 'K'), step('after', after, 'J')])

  return (
    <Split scrollKey={`guide.${chosen ?? ''}`} side={<Contents chosen={chosen} />}>
      {page === null ? (
        <>
          <PageHeader title={words.title} />
          <EmptyState title={words.noTopicTitle} actions={<Link href="/guide">{words.toContents}</Link>} />
        </>
      ) : (
        <>
          <PageHeader key={chosen} title={page.title} note={page.lead} />
          <GuidePageView page={page} />
          <nav className={styles.way} aria-label={words.title}>
            {before !== undefined && (
              <Link look="quiet" href={`/guide/${before}`}>
                {words.before}: {guidePages[before][language].title}
              </Link>
            )}
            {after !== undefined && (
              <Link href={`/guide/${after}`}>
                {words.after}: {guidePages[after][language].title}
              </Link>
            )}
          </nav>
        </>
      )}
    </Split>
  )
}

/** All tasks, and the other kinds of help. */
function Contents({ chosen }: { readonly chosen: GuideTopic | null }) {
  const words = useText(guideText)
  const language = useLanguage()
  const tour = useText(tourText)
  const [, navigate] = useLocation()
  const topics = guideTopics.map((id) => ({ id, ...guidePages[id][language] }))
  return (
    <Inspector label={words.topics}>
      <SectionHeading>{words.topics}</SectionHeading>
      <List
        label={words.topics}
        items={topics}
        idOf={({ id }) => id}
        textOf={({ title }) => title}
        hrefOf={({ id }) => `/guide/${id}`}
      >
        {({ id, title }) => (
          <span className={styles.topic} data-here={id === chosen || undefined} aria-current={id === chosen ? 'page' : undefined}>
            {title}
          </span>
        )}
      </List>
      <SectionHeading>{words.more}</SectionHeading>
      <p className={styles.more}>
        <Link
          onPress={() => {
            reopenTour()
            navigate('/')
          }}
        >
          {tour.title}
        </Link>
        <Link href="/settings">{words.about}</Link>
      </p>
    </Inspector>
  )
}
