import { Download, FileUp, Printer } from 'lucide-react'
import { type ReactNode, useRef, useState } from 'react'
import type { OccasionInput, StatusesScreen } from '../../../shared/contract/statuses.ts'
import { statusesText } from '../../../shared/text/statuses-text.ts'
import { statusExchangeText } from '../../../shared/text/status-exchange-text.ts'
import { Button } from '../../components/button.tsx'
import { NameText } from '../../components/name-text.tsx'
import { PaperPane } from '../../components/paper/paper-pane.tsx'
import { SavePaperMenu } from '../../components/paper/save-paper-menu.tsx'
import { Segments } from '../../components/segments.tsx'
import { Split } from '../../components/split.tsx'
import { Skeleton } from '../../components/states.tsx'
import { useAsOf, useRegister } from '../../data/as-of.tsx'
import { useBridge } from '../../data/bridge-context.tsx'
import { useText } from '../../data/language.ts'
import { notify, saysIn } from '../../data/notices.ts'
import { tellFailure } from '../../data/tell-failure.ts'
import { useRemembered } from '../../data/ui-store.ts'
import { useGive } from '../../data/use-give.ts'
import { usePaper } from '../../data/use-paper.ts'
import { useScreen } from '../../data/use-screen.ts'
import styles from './requests-tab.module.css'
import { ReturnedPreview, type ReturnedFile } from './returned-preview.tsx'
import type { PaperAsked } from '../../data/paper-asked.ts'
import { usePaperLanguage } from '../../data/use-paper-language.ts'

export interface RequestsTabProps {
  readonly screen: StatusesScreen
  readonly at: OccasionInput
  /** Chooses where the answers are recorded. */
  readonly occasion: ReactNode
}

type PaperLanguage = 'ja' | 'en' | 'both'

/** What each organization is asked, as paper and as a table to fill in; and what came back, before it is taken in. */
export function RequestsTab({ screen, at, occasion }: RequestsTabProps) {
  const words = useText(statusesText)
  const askWords = useText(statusExchangeText)
  const asOf = useAsOf()
  const { mode } = useRegister()
  const bridge = useBridge()
  const { read } = useGive()
  const { print, saveAs, opensSaved, setOpensSaved } = usePaper()
  const file = useRef<HTMLInputElement>(null)
  const [chosen, setChosen] = useRemembered<string | null>(`statuses.asked.${screen.plan.key}`, null, isTextOrNull)
  const [paperLanguage, setPaperLanguage] = usePaperLanguage()
  const [returned, setReturned] = useState<ReturnedFile | null>(null)
  const asked = asksOf(screen)
  const organization = asked.some(({ key }) => key === chosen) ? chosen : null
  const paperAsked: PaperAsked = {
    path: 'documents.statusRequest',
    input: { plan: screen.plan.key, asOf, language: paperLanguage, organization },
  }
  const paper = useScreen('documents.statusRequest', { plan: screen.plan.key, asOf, language: paperLanguage, organization })

  const download = async (key: string | null) => {
    try {
      const { csv, fileName } = await read('statuses.request', {
        plan: screen.plan.key,
        asOf,
        organization: key,
        language: paperLanguage === 'en' ? 'en' : 'ja',
      })
      const saved = await bridge.saveTextFile({ kind: 'csv', fileName, content: csv })
      if (saved.done) {
        const name = saved.fileName
        notify({
          tone: 'done',
          says: saysIn(statusExchangeText, ({ downloaded, savedAs }) => ({ text: name === null ? downloaded : savedAs(name) })),
        })
      } else if (saved.reason === 'failed')
        notify({ tone: 'alert', says: saysIn(statusExchangeText, ({ notSaved }) => ({ text: notSaved, detail: saved.message })) })
    } catch (thrown) {
      tellFailure(thrown)
    }
  }
  const take = async (files: FileList | null) => {
    const [given] = files ?? []
    if (given === undefined) return
    setReturned({ name: given.name, bytes: base64(new Uint8Array(await given.arrayBuffer())) })
    if (file.current !== null) file.current.value = ''
  }

  return (
    <Split
      margins="none"
      sideWidth="half"
      side={
        paper.data === undefined ? (
          <Skeleton rows={12} />
        ) : (
          <PaperPane
            label={askWords.paper}
            tree={paper.data.tree}
            page={paper.data.page}
            tools={
              <span className={styles.tools}>
                <Segments<PaperLanguage>
                  size="s"
                  label={words.language}
                  value={paperLanguage}
                  onChange={setPaperLanguage}
                  segments={[
                    { value: 'ja', text: words.japanese },
                    { value: 'en', text: words.english },
                    { value: 'both', text: words.both },
                  ]}
                />
                <Button size="s" icon={Printer} onPress={() => print(paperAsked, paper.data.fileName)}>
                  {words.print}
                </Button>
                <SavePaperMenu
                  formats={paper.data.formats}
                  onSave={(form) => saveAs(paperAsked, paper.data.fileName, form)}
                  opens={opensSaved}
                  onOpens={setOpensSaved}
                />
              </span>
            }
          />
        )
      }
    >
      <div className={styles.tab} data-scroll-key="requests">
        <p className={styles.note}>{askWords.requestsNote}</p>
        <ul className={styles.list} aria-label={words.requests}>
          {[{ key: null, name: null, items: openItems(screen) }, ...asked].map((one) => (
            <li key={one.key ?? '*'} data-chosen={one.key === organization || undefined}>
              <button
                type="button"
                className={styles.who}
                aria-pressed={one.key === organization}
                onClick={() => setChosen(one.key)}
              >
                {one.name === null ? askWords.everything : <NameText name={one.name} />}
              </button>
              <span className={styles.count}>{askWords.itemsAsked(one.items)}</span>
              <Button size="s" icon={Download} onPress={() => void download(one.key)}>
                {askWords.table}
              </Button>
            </li>
          ))}
        </ul>
        <div className={styles.takeIn}>
          <Button icon={FileUp} isDisabled={mode === 'read'} onPress={() => file.current?.click()}>
            {askWords.takeIn}
          </Button>
          {occasion}
          <input
            ref={file}
            type="file"
            accept=".csv,.txt,.tsv,text/csv,text/plain"
            hidden
            aria-label={askWords.takeIn}
            onChange={(event) => void take(event.target.files)}
          />
        </div>
        <p className={styles.quiet}>{askWords.takeInNote}</p>
        {returned !== null && (
          <ReturnedPreview key={returned.bytes} screen={screen} at={at} file={returned} onClose={() => setReturned(null)} />
        )}
      </div>
    </Split>
  )
}

const isOver = (standing: StatusesScreen['standings'][number] | undefined) =>
  standing?.conclusion === 'done' || standing?.conclusion === 'dropped'

function openItems(screen: StatusesScreen): number {
  return screen.standings.filter((standing) => !isOver(standing)).length
}

/** Organizations that answer for an item not finished yet, with how many, in protocol order. */
function asksOf(screen: StatusesScreen) {
  const standings = new Map(screen.standings.map((standing) => [standing.itemId, standing]))
  return screen.organizations.flatMap(({ id, key, name }) => {
    const items = screen.items.filter(
      (item) => item.isReportable && item.responsibleIds.includes(id) && !isOver(standings.get(item.id)),
    )
    return items.length === 0 ? [] : [{ key, name, items: items.length }]
  })
}

function base64(bytes: Uint8Array): string {
  let binary = ''
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return btoa(binary)
}

const isTextOrNull = (value: unknown): value is string | null => value === null || typeof value === 'string'
