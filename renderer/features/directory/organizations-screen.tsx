import { Plus, Search } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import type { OrganizationLine } from '../../../shared/contract/organizations.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import { inProtocol } from '../../../shared/domain/organization-order.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import { type DirectoryText, directoryText } from '../../../shared/text/directory-text.ts'
import { organizationText } from '../../../shared/text/organization-text.ts'
import { startText } from '../../../shared/text/start-text.ts'
import { Button } from '../../components/button.tsx'
import { Checkbox } from '../../components/checkbox.tsx'
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
import { useRemembered } from '../../data/ui-store.ts'
import { useScreen } from '../../data/use-screen.ts'
import { DirectoryViews } from './directory-views.tsx'
import styles from './directory-views.module.css'
import { NewOrganization } from './new-organization.tsx'
import { OrganizationDossierPane } from './organization-dossier.tsx'
import { InItsLanguage } from '../../components/in-its-language.tsx'
import { useDirectoryFilter } from './use-directory-filter.ts'

const nothing: readonly OrganizationLine[] = []
const wordsOf = ({ name, otherNames, key }: OrganizationLine) => [name.ja, name.en, ...otherNames, key].join(' ')

/** Ministries, agencies and other organizations under their names of the day; beside them all that is known of the chosen one. */
export function OrganizationsScreen({ id }: { readonly id: number | null }) {
  const words = useText(directoryText)
  const start = useText(startText)
  const language = useLanguage()
  const asOf = useAsOf()
  const [, navigate] = useLocation()
  const { data, isError, error, refetch } = useScreen('directory.organizations', { asOf })
  const [withPast, setWithPast] = useRemembered(
    'organizations.past',
    false,
    (value): value is boolean => typeof value === 'boolean',
  )
  const [isAdding, setAdding] = useState(false)
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const all = useMemo(
    () => (data === undefined ? nothing : inProtocol(data.organizations, { nameOf: ({ name }) => name, language })),
    [data, language],
  )
  const { text, setText, fitting } = useDirectoryFilter('organizations.filter', all, wordsOf)
  const chosen = all.find((one) => one.id === id)
  // What is looked for is found, whether it still exists or not.
  const shown = fitting.filter((one) => withPast || one.isInForce || one.id === id || text.trim() !== '')
  usePlace([
    { text: words.organizations, ...(chosen === undefined ? {} : { href: '/organizations' }) },
    ...(chosen === undefined ? [] : [{ text: inWords(chosen.name, language) }]),
  ])
  useCommands([
    {
      id: 'organizations-new',
      text: { en: directoryText.en.newOrganization, ja: directoryText.ja.newOrganization },
      group: 'screen',
      shortcut: 'N',
      isInKeyLine: true,
      run: () => setAdding(true),
    },
    {
      id: 'organizations-reorganize',
      text: { en: organizationText.en.reorganize, ja: organizationText.ja.reorganize },
      group: 'screen',
      run: () => navigate(id === null ? '/reorganization' : `/reorganization?from=${id}`),
    },
  ])
  if (isError && data === undefined) return <ErrorState {...sayError(error.error, language)} onRetry={() => void refetch()} />
  return (
    <Split scrollKey="organizations" sideWidth="half" side={<OrganizationDossierPane id={id} />}>
      <DirectoryViews here="organizations" />
      <PageHeader
        title={words.organizations}
        note={[formatDay(asOf, language, language === 'ja' ? 'era-long' : 'long'), words.shown(shown.length, all.length)].join(
          ' · ',
        )}
        actions={
          <span ref={setAnchor}>
            <Button icon={Plus} shortcut="N" onPress={() => setAdding(true)}>
              {words.newOrganization}
            </Button>
          </span>
        }
      />
      {isAdding && (
        <NewOrganization
          anchor={anchor}
          organizations={all}
          onMade={(made) => navigate(`/organizations/${made}`)}
          onClose={() => setAdding(false)}
        />
      )}
      <div className={styles.tools} data-directory-filter>
        <TextField
          label={words.filterOrganizations}
          hidesLabel
          icon={Search}
          type="search"
          isClearable
          placeholder={words.filterOrganizations}
          value={text}
          onChange={setText}
        />
        <Checkbox isChecked={withPast} onChange={setWithPast}>
          {words.withPast}
        </Checkbox>
      </div>
      {data === undefined ? (
        <Skeleton rows={14} />
      ) : (
        <List
          label={words.organizations}
          items={shown}
          idOf={(one) => String(one.id)}
          textOf={(one) => inWords(one.name, language)}
          manner="choose"
          besideOf={(one) => `/organizations/${one.id}`}
          chosen={id === null ? null : String(id)}
          onChoose={(next) => navigate(next === null ? '/organizations' : `/organizations/${next}`, { replace: true })}
          empty={
            all.length === 0 ? (
              <EmptyState size="row" title={words.noOrganizations}>
                {start.organizationsFollow}
              </EmptyState>
            ) : (
              <EmptyState size="row" title={words.noneFits} />
            )
          }
        >
          {(one) => <OrganizationRow one={one} words={words} language={language} isPart={one.parentId !== null} />}
        </List>
      )}
    </Split>
  )
}

function OrganizationRow({
  one,
  words,
  language,
  isPart,
}: {
  readonly one: OrganizationLine
  readonly words: DirectoryText
  readonly language: Language
  readonly isPart: boolean
}) {
  const day = (date: OrganizationLine['life']['from']) => (date === null ? null : formatDay(date, language, 'short'))
  const note = [words.life(day(one.life.from), day(one.life.to)), one.postCount === 0 ? '' : words.postCount(one.postCount)]
  const former = one.otherNames.slice(0, 2)
  return (
    <div className={styles.line} data-past={!one.isInForce || undefined}>
      <span className={isPart ? styles.part : undefined}>
        <NameText name={one.name} />
        {former.length > 0 && (
          <small>
            <InItsLanguage>{words.formerly(former.join(language === 'ja' ? '、' : ', '))}</InItsLanguage>
          </small>
        )}
      </span>
      <span className={styles.note}>{note.filter(Boolean).join(' · ')}</span>
    </div>
  )
}
