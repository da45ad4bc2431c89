import { GitCompare, Hash, Import, Languages } from 'lucide-react'
import { useState } from 'react'
import type { PlanItemsScreen } from '../../../../shared/contract/plan-items.ts'
import { formatDay } from '../../../../shared/domain/format-date.ts'
import { planItemsText } from '../../../../shared/text/plan-items-text.ts'
import { planRevisionsText } from '../../../../shared/text/plan-revisions-text.ts'
import { Button } from '../../../components/button.tsx'
import { IconButton } from '../../../components/icon-button.tsx'
import { Menu } from '../../../components/menu.tsx'
import { useLanguage, useText } from '../../../data/language.ts'
import styles from './items-tab.module.css'
import { RevisePlan } from './revise-plan.tsx'

export interface ItemToolsProps {
  readonly screen: PlanItemsScreen
  readonly planKey: string
  readonly onRevision: (revision: number | null) => void
  readonly showsBoth?: boolean
  readonly onBoth?: () => void
  readonly onImport?: () => void
  readonly onRenumber?: () => void
  readonly onCompare?: (from: number) => void
}

/** What can be done with all items: revisions, numbers, languages, importing. */
export function ItemTools(props: ItemToolsProps) {
  const { screen, onRevision, onCompare } = props
  const words = useText(planItemsText)
  const revisionWords = useText(planRevisionsText)
  const language = useLanguage()
  const [isRevising, setRevising] = useState(false)
  const [anchor, setAnchor] = useState<HTMLDivElement | null>(null)
  const named = ({ number, adoptedOn }: PlanItemsScreen['revisions'][number]) =>
    adoptedOn === null
      ? revisionWords.revision(number)
      : revisionWords.revisionOf(number, formatDay(adoptedOn, language, language === 'ja' ? 'era-short' : 'short'))
  const older = screen.revisions.slice(0, -1)
  return (
    <div className={styles.tools} ref={setAnchor}>
      {(screen.items.length > 0 || screen.revisions.length > 0) && (
        <Menu
          label={revisionWords.revision(2)}
          placement="bottom end"
          trigger={
            <Button size="s" look="bare" icon={GitCompare}>
              {screen.shown === null ? revisionWords.revision(1) : revisionWords.revision(screen.shown)}
            </Button>
          }
          groups={[
            {
              id: 'shown',
              actions: screen.revisions.map((revision) => ({
                id: `shown-${revision.number}`,
                text: named(revision),
                note: words.count(revision.itemCount),
                isChecked: revision.number === screen.shown,
                onAction: () => onRevision(revision.number === screen.revisions.at(-1)?.number ? null : revision.number),
              })),
            },
            ...(onCompare === undefined || older.length === 0
              ? []
              : [
                  {
                    id: 'compare',
                    title: revisionWords.compareWith,
                    actions: older.map((revision) => ({
                      id: `compare-${revision.number}`,
                      text: named(revision),
                      onAction: () => onCompare(revision.number),
                    })),
                  },
                ]),
            ...(screen.isCurrent && screen.items.length > 0
              ? [{ id: 'revise', actions: [{ id: 'revise', text: revisionWords.revise, onAction: () => setRevising(true) }] }]
              : []),
          ].filter(({ actions }) => actions.length > 0)}
        />
      )}
      {props.onRenumber !== undefined && screen.items.length > 1 && (
        <IconButton size="s" icon={Hash} label={words.renumber} onPress={props.onRenumber} />
      )}
      {props.onBoth !== undefined && (
        <IconButton
          size="s"
          icon={Languages}
          label={props.showsBoth ? words.oneLanguage : words.bothLanguages}
          shortcut="L"
          onPress={props.onBoth}
        />
      )}
      {props.onImport !== undefined && (
        <Button size="s" icon={Import} onPress={props.onImport}>
          {words.importOutline}
        </Button>
      )}
      {isRevising && <RevisePlan planKey={props.planKey} anchor={anchor} onClose={() => setRevising(false)} />}
    </div>
  )
}
