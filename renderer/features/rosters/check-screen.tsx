import { useDeferredValue } from 'react'
import { rosterCheckText } from '../../../shared/text/roster-check-text.ts'
import { membersText } from '../../../shared/text/members-text.ts'
import { Button } from '../../components/button.tsx'
import { Link } from '../../components/link.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { Split } from '../../components/split.tsx'
import { EmptyState, ErrorState } from '../../components/states.tsx'
import { TextField } from '../../components/text-field.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { usePlace } from '../../data/place.ts'
import { sayError } from '../../data/say-error.ts'
import { useRemembered } from '../../data/ui-store.ts'
import { useScreen } from '../../data/use-screen.ts'
import { CheckResult } from './check-result.tsx'
import styles from './check-screen.module.css'

const isText = (value: unknown): value is string => typeof value === 'string'
/** As the contract has it. */
const longestText = 100_000

/** A printed roster held against the register: when it can have been true, and what on it looks lost. */
export function CheckScreen({ bodyKey }: { readonly bodyKey: string }) {
  const words = useText(rosterCheckText)
  const members = useText(membersText)
  const language = useLanguage()
  const [text, setText] = useRemembered(`rosters.check.${bodyKey}`, '', isText)
  const asked = useDeferredValue(text)
  const check = useScreen('rosters.check', { body: bodyKey, text: asked.slice(0, longestText) }, { keeps: 'always' })
  const name = check.data?.body.short[language] ?? check.data?.body.name[language]
  usePlace([
    { text: members.title, href: '/members' },
    ...(name ? [{ text: name, href: `/members/${bodyKey}` }] : []),
    { text: words.title },
  ])
  if (check.isError) return <ErrorState {...sayError(check.error.error, language)} onRetry={() => void check.refetch()} />
  return (
    <Split
      sideWidth="half"
      side={
        <section className={styles.result} aria-label={words.result} tabIndex={0} data-scroll-key="check">
          {check.data === undefined || asked.trim() === '' ? (
            <EmptyState title={words.nothingYet} />
          ) : check.data.lines.length === 0 ? (
            <EmptyState title={words.nothingRead}>{words.nothingReadHint}</EmptyState>
          ) : (
            <CheckResult check={check.data} />
          )}
        </section>
      }
    >
      <PageHeader
        title={words.title}
        note={words.hint}
        actions={
          <>
            <span className={styles.back}>
              <Link href={`/members/${bodyKey}`}>{words.back}</Link>
            </span>
            <Button isDisabled={text === ''} onPress={() => setText('')}>
              {words.clear}
            </Button>
          </>
        }
      />
      <div className={styles.text}>
        <TextField
          label={words.paste}
          isMultiline
          value={text}
          onChange={setText}
          placeholder={words.placeholder}
          maxLength={longestText}
        />
      </div>
    </Split>
  )
}
