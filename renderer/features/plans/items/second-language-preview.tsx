import { createPortal } from 'react-dom'
import type { ItemsProposal, PlanItemEdit } from '../../../../shared/contract/plan-items.ts'
import { pairedByPlace } from '../../../../shared/domain/second-language.ts'
import type { Language } from '../../../../shared/domain/vocabulary.ts'
import { secondLanguageText } from '../../../../shared/text/second-language-text.ts'
import { Button } from '../../../components/button.tsx'
import { Inspector } from '../../../components/inspector.tsx'
import { SectionHeading } from '../../../components/section-heading.tsx'
import { useText } from '../../../data/language.ts'
import { useCommand } from '../../../data/use-command.ts'
import type { EditorItem } from './editor-item.ts'
import styles from './second-language-preview.module.css'

export interface SecondLanguagePreviewProps {
  readonly planKey: string
  readonly proposal: ItemsProposal
  readonly present: readonly EditorItem[]
  /** The one the proposal is written in. */
  readonly language: Language
  /** The screen's right-hand pane: the rule and what it leaves stand there. */
  readonly side: HTMLElement | null
  readonly onTaken: () => void
}

/** Lines in a plan's other language beside the items at the same places; words that are there stay. */
export function SecondLanguagePreview({ planKey, proposal, present, language, side, onTaken }: SecondLanguagePreviewProps) {
  const words = useText(secondLanguageText)
  const pairs = pairedByPlace(proposal.items, present)
  const lines = proposal.items.map((line, at) => {
    const item = present[pairs.get(at) ?? -1] ?? null
    return {
      line,
      item,
      isTaken: item !== null && item.id !== null && item.title[language] === null && line.title[language] !== null,
    }
  })
  const taken = lines.filter(({ isTaken }) => isTaken)
  const got = new Set(lines.map(({ item }) => item?.key))
  const left = present.filter(({ key, title }) => title[language] === null && !got.has(key)).length
  const take = useCommand('planItems.edit', { says: (_, spoken) => secondLanguageText[spoken].taken(taken.length) })
  const edits = taken.flatMap(({ line, item }): readonly PlanItemEdit[] => {
    if (item === null || item.id === null) return []
    const body = item.body[language] ?? line.body[language]
    const patch = language === 'en' ? { titleEn: line.title.en, bodyEn: body } : { titleJa: line.title.ja, bodyJa: body }
    return [{ act: 'change', item: item.id, revision: item.revision, patch }]
  })
  const other: Language = language === 'en' ? 'ja' : 'en'
  return (
    <section aria-label={words.place(language)}>
      <SectionHeading
        more={
          <Button
            look="primary"
            isDisabled={edits.length === 0}
            isPending={take.isRunning}
            onPress={() =>
              void take.run({ plan: planKey, edits: [...edits] }).then((done) => (done === null ? undefined : onTaken()))
            }
          >
            {words.takeIn(edits.length)}
          </Button>
        }
      >
        {words.place(language)}
      </SectionHeading>
      {side !== null &&
        createPortal(
          <Inspector label={words.place(language)}>
            <p className={styles.rule}>{words.rule(language)}</p>
            {left > 0 && <p className={styles.rule}>{words.left(left)}</p>}
          </Inspector>,
          side,
        )}
      <table className={styles.table}>
        <tbody>
          {lines.map(({ line, item, isTaken }) => (
            <tr key={line.line} data-left={isTaken ? undefined : true}>
              <td className={styles.line}>{line.line}</td>
              <td className={styles.number}>{item?.number ?? ''}</td>
              <td lang={other} style={{ ['--depth' as string]: item?.depth ?? line.depth }} className={styles.there}>
                {item === null ? <em>{words.noItem}</em> : (item.title[other] ?? item.title[language])}
              </td>
              <td lang={language}>
                {line.title[language]}
                {item !== null && !isTaken && <em> — {words.isThere}</em>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
