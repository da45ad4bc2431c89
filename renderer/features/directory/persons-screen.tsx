import { Plus, Search, UserRound, UsersRound } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import type { PersonLine } from '../../../shared/contract/persons.ts'
import { personsWithDoubles, samePersons } from '../../../shared/domain/same-person.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import { cabinetText } from '../../../shared/text/cabinet-text.ts'
import { directoryText } from '../../../shared/text/directory-text.ts'
import { pagingText } from '../../../shared/text/paging-text.ts'
import { Button } from '../../components/button.tsx'
import { Finding } from '../../components/finding.tsx'
import { List } from '../../components/list.tsx'
import { NameText } from '../../components/name-text.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { Split } from '../../components/split.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../components/states.tsx'
import { TextField } from '../../components/text-field.tsx'
import { useAsOf } from '../../data/as-of.tsx'
import { useCommands } from '../../data/commands.ts'
import { inWords } from '../../data/directory-choices.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { usePlace } from '../../data/place.ts'
import { sayError } from '../../data/say-error.ts'
import { usePages } from '../../data/use-pages.ts'
import { usePersonsInOrder } from '../../data/use-persons-in-order.ts'
import { DirectoryViews } from './directory-views.tsx'
import styles from './directory-views.module.css'
import { NewPerson } from './new-person.tsx'
import { PersonDossierPane } from './person-dossier.tsx'
import { useDirectoryFilter } from './use-directory-filter.ts'

/** Pairs that are counted. */
const mostPairs = 1000
const wordsOf = ({ person, otherNames, posts }: PersonLine) =>
  [person.name.ja, person.name.en, person.reading, ...otherNames, ...posts.flatMap(({ name }) => [name.ja, name.en])].join(' ')

/** Everybody who holds or held a post, with what they hold on the day; beside them all that is known of the chosen one. */
export function PersonsScreen({ id }: { readonly id: number | null }) {
  const words = useText(directoryText)
  const paging = useText(pagingText)
  const language = useLanguage()
  const asOf = useAsOf()
  const [, navigate] = useLocation()
  const { pages, isWhole, isError, error, refetch } = usePages('directory.persons', { asOf })
  const [isAdding, setAdding] = useState(false)
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const all = usePersonsInOrder(pages, isWhole, language)
  const { text, setText, fitting } = useDirectoryFilter('persons.filter', all, wordsOf)
  const chosen = all.find(({ person }) => person.id === id)
  // Who may be entered twice is looked for among everybody, here, when all are there.
  const doubles = useMemo(() => {
    const named = isWhole ? all.map(({ person, names }) => ({ id: person.id, names })) : []
    return { ids: personsWithDoubles(named), pairCount: samePersons(named, mostPairs).length }
  }, [all, isWhole])
  usePlace([
    { text: words.persons, ...(chosen === undefined ? {} : { href: '/persons' }) },
    ...(chosen === undefined ? [] : [{ text: inWords(chosen.person.name, language) }]),
  ])
  useCommands([
    {
      id: 'persons-new',
      text: { en: directoryText.en.newPerson, ja: directoryText.ja.newPerson },
      group: 'screen',
      shortcut: 'N',
      isInKeyLine: true,
      run: () => setAdding(true),
    },
    {
      id: 'persons-cabinet',
      text: { en: cabinetText.en.title, ja: cabinetText.ja.title },
      group: 'screen',
      shortcut: 'C',
      isInKeyLine: true,
      run: () => navigate('/cabinet'),
    },
  ])
  if (isError && error !== null && pages === undefined)
    return <ErrorState {...sayError(error.error, language)} onRetry={() => void refetch()} />
  return (
    <Split scrollKey="persons" sideWidth="half" side={<PersonDossierPane id={id} />}>
      <DirectoryViews here="persons" />
      <PageHeader
        title={words.persons}
        note={[
          formatDay(asOf, language, language === 'ja' ? 'era-long' : 'long'),
          isWhole ? words.shown(fitting.length, all.length) : paging.counting,
        ].join(' · ')}
        actions={
          <>
            <Button icon={UsersRound} shortcut="C" onPress={() => navigate('/cabinet')}>
              {cabinetText[language].title}
            </Button>
            <span ref={setAnchor}>
              <Button icon={Plus} shortcut="N" onPress={() => setAdding(true)}>
                {words.newPerson}
              </Button>
            </span>
          </>
        }
      />
      {isAdding && <NewPerson anchor={anchor} onMade={(made) => navigate(`/persons/${made}`)} onClose={() => setAdding(false)} />}
      {doubles.pairCount > 0 && <Finding>{words.maybeSamePairs(doubles.pairCount)}</Finding>}
      <div className={styles.tools} data-directory-filter>
        <TextField
          label={words.filterPersons}
          hidesLabel
          icon={Search}
          type="search"
          isClearable
          placeholder={words.filterPersons}
          value={text}
          onChange={setText}
        />
      </div>
      {pages === undefined ? (
        <Skeleton rows={14} />
      ) : (
        <List
          label={words.persons}
          items={fitting}
          idOf={({ person }) => String(person.id)}
          textOf={({ person }) => inWords(person.name, language)}
          manner="choose"
          besideOf={({ person }) => `/persons/${person.id}`}
          chosen={id === null ? null : String(id)}
          onChoose={(next) => navigate(next === null ? '/persons' : `/persons/${next}`, { replace: true })}
          empty={
            all.length === 0 ? (
              <EmptyState icon={UserRound} title={words.noPersons}>
                {words.noPersonsHint}
              </EmptyState>
            ) : (
              <EmptyState size="row" title={words.noneFits} />
            )
          }
        >
          {({ person, posts }) => (
            <div className={styles.line}>
              <span>
                <NameText name={person.name} />
                {person.reading !== null && <small lang="ja">{person.reading}</small>}
              </span>
              <span className={styles.note}>
                {posts.length === 0
                  ? words.holdsNothing
                  : posts.map(({ name }) => inWords(name, language)).join(language === 'ja' ? '、' : ', ')}
                {doubles.ids.has(person.id) && ` · ${words.maybeSame}`}
              </span>
            </div>
          )}
        </List>
      )}
    </Split>
  )
}
