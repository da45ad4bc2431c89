import { Archive, Braces, CalendarDays, FileSpreadsheet, Handshake, type LucideIcon, Table2, Users } from 'lucide-react'
import { useState } from 'react'
import type { ExportRequest } from '../../../shared/contract/exports.ts'
import { listKeys } from '../../../shared/domain/list-keys.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import { exchangeScreenText } from '../../../shared/text/exchange-screen-text.ts'
import { exportsText } from '../../../shared/text/exports-text.ts'
import { listText } from '../../../shared/text/list-text.ts'
import { Button } from '../../components/button.tsx'
import { Icon } from '../../components/icon.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { useBridge } from '../../data/bridge-context.tsx'
import { CallFailure } from '../../data/call-failure.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { notify, saysIn } from '../../data/notices.ts'
import { tellFailure } from '../../data/tell-failure.ts'
import styles from './export-tab.module.css'

type Whole = keyof (typeof exportsText)['en']['name']

const wholes: readonly (readonly [what: Whole, icon: LucideIcon])[] = [
  ['archive', Archive],
  ['copy', Handshake],
  ['lists', FileSpreadsheet],
  ['json', Braces],
  ['popolo', Users],
  ['oparl', Table2],
  ['ics', CalendarDays],
]

/** Every list as a table with the columns that an import takes, and the whole register in its forms. */
export function ExportTab() {
  const words = useText(exchangeScreenText)
  const forms = useText(exportsText)
  const lists = useText(listText)
  const language = useLanguage()
  const bridge = useBridge()
  const [busy, setBusy] = useState<string | null>(null)
  const save = (name: string, request: ExportRequest) => {
    setBusy(name)
    bridge
      .saveExport(request)
      .then((answer) => {
        if (answer === null) return
        if (!answer.ok) throw new CallFailure(answer.error)
        const { fileName } = answer.data
        notify({
          tone: 'done',
          says: saysIn(exchangeScreenText, ({ saved, savedAs }) => ({ text: fileName === null ? saved : savedAs(fileName) })),
        })
      })
      .catch((thrown: unknown) => tellFailure(thrown))
      .finally(() => setBusy(null))
  }
  return (
    <>
      <SectionHeading>{words.exportWhole}</SectionHeading>
      <ul className={styles.wholes}>
        {wholes.map(([what, icon]) => (
          <li key={what}>
            <Icon of={icon} size={16} />
            <div>
              <b>{forms.name[what]}</b>
              <p>{forms.about[what]}</p>
            </div>
            <Button size="s" isPending={busy === what} onPress={() => save(what, wholeOf(what, language))}>
              {words.exportTab}
            </Button>
          </li>
        ))}
      </ul>
      <SectionHeading note={words.exportListsNote}>{words.exportLists}</SectionHeading>
      <table className={styles.lists}>
        <thead>
          <tr>
            <th>{words.list}</th>
            <th>CSV</th>
            <th>Excel</th>
            <th>{words.template}</th>
          </tr>
        </thead>
        <tbody>
          {listKeys.map((list) => (
            <tr key={list}>
              <th scope="row">
                {lists.list[list]} <small>{lists.about[list]}</small>
              </th>
              {(['csv', 'xlsx', 'template'] as const).map((form) => (
                <td key={form}>
                  <Button
                    size="s"
                    look="bare"
                    isPending={busy === `${list} ${form}`}
                    onPress={() =>
                      save(`${list} ${form}`, {
                        what: 'list',
                        list,
                        form: form === 'csv' ? 'csv' : 'xlsx',
                        language,
                        isTemplate: form === 'template',
                      })
                    }
                  >
                    <span className="sr-only">{lists.list[list]}</span>{' '}
                    {form === 'template' ? words.template : form === 'csv' ? 'CSV' : 'Excel'}
                  </Button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function wholeOf(what: Whole, language: Language): ExportRequest {
  if (what === 'ics') return { what, body: null, language }
  return what === 'lists' ? { what, language } : { what, language }
}
