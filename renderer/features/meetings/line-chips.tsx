import { Calendar, Clock, CornerDownRight, Ellipsis, Link2, Plus, UserRound } from 'lucide-react'
import type { ReactNode } from 'react'
import { formatFiscalYear } from '../../../shared/domain/era.ts'
import type { BodyColour, Language } from '../../../shared/domain/vocabulary.ts'
import { agendaVersionsText } from '../../../shared/text/agenda-versions-text.ts'
import { deskText } from '../../../shared/text/desk-text.ts'
import { enterPlanText } from '../../../shared/text/enter-plan-text.ts'
import { agendaLinesText } from '../../../shared/text/agenda-lines-text.ts'
import { vocabularyText } from '../../../shared/text/vocabulary-text.ts'
import type { PlanRef } from '../../../shared/contract/common.ts'
import { tookPlace } from '../../../shared/domain/item-class.ts'
import { Chip } from '../../components/chip.tsx'
import { Icon } from '../../components/icon.tsx'
import { Link } from '../../components/link.tsx'
import { NameText } from '../../components/name-text.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import type { EditorLine } from './editor-line.ts'
import styles from './line-chips.module.css'
import { TitleChecks } from './title-checks.tsx'
import type { LineMenuKind } from './line-menu-entries.ts'

export interface LineChipsProps {
  readonly line: EditorLine
  readonly colour: BodyColour | null
  readonly isReadOnly: boolean
  /** A plan that the line speaks of and nobody registered can be entered, though the line itself stays as it is: of a held meeting. */
  readonly offersPlans: boolean
  /** Its own minutes, else those of what it heads or holds; null: none. */
  readonly minutes: number | null
  readonly onMenu: (key: string, kind: LineMenuKind, anchor: HTMLElement) => void
  /** Enters the plan of the year and series that the line names, or that it adopts. */
  readonly onRegister: (key: string) => void
  /** Keeps or clears a title that is to be checked. */
  readonly onCheck: (key: string, language: Language, act: 'keep' | 'clear') => void
  /** Links the plan that the line's words speak of. */
  readonly onLink: (key: string, plan: PlanRef) => void
}

/** What a line does and speaks of: kind, plans, fiscal year, "etc.", presenter, minutes, outcome. Each chip opens the menu that changes it. */
export function LineChips({
  line,
  colour,
  isReadOnly,
  offersPlans,
  minutes,
  onMenu,
  onRegister,
  onCheck,
  onLink,
}: LineChipsProps) {
  const words = useText(agendaLinesText)
  const life = useText(agendaVersionsText)
  const desk = useText(deskText)
  const entering = useText(enterPlanText)
  const vocabulary = useText(vocabularyText)
  const language = useLanguage()
  const hasWords = Boolean(line.title.en || line.title.ja)
  if (!hasWords && line.plans.length === 0) return null

  const isUnlinked = line.plans.length === 0 && !line.isHeading
  const likely = isUnlinked && !isReadOnly ? line.likelyPlan : null
  const lacksPlan = line.series === null ? line.kind === 'adoption' : line.fiscalYear !== null
  const isUnregistered = isUnlinked && line.likelyPlan === null && lacksPlan && (!isReadOnly || (offersPlans && tookPlace(line)))

  const chip = (kind: LineMenuKind, label: string, matter: ReactNode, isGap = false) =>
    isReadOnly ? (
      <span className={styles.still} data-gap={isGap || undefined}>
        {matter}
      </span>
    ) : (
      // Reached by keys of their own (Alt+K, Alt+Y, Alt+O), so that Tab stays free for nesting.
      <button
        type="button"
        tabIndex={-1}
        className={styles.chip}
        data-gap={isGap || undefined}
        data-chip={kind}
        aria-label={label}
        aria-haspopup="menu"
        onClick={(event) => onMenu(line.key, kind, event.currentTarget)}
      >
        {matter}
      </button>
    )

  const presenter =
    line.presenter === null ? null : (line.presenter.name[language] ?? line.presenter.name.ja ?? line.presenter.key)
  const year = line.fiscalYear === null ? null : formatFiscalYear(line.fiscalYear, language, 'title')
  return (
    <div className={styles.chips} data-editable={!isReadOnly || undefined}>
      {line.isHeading
        ? chip('kind', words.heading, words.heading)
        : chip('kind', words.kindIs(vocabulary.itemKind[line.kind]), vocabulary.itemKind[line.kind])}
      {line.plans.map((plan) => (
        <span key={plan.id} className={styles.plan} title={plan.name[language] ?? undefined}>
          <Chip body={colour} icon={Link2}>
            <Link href={`/plans/${plan.key}`} look="plain">
              <NameText name={plan.name} />
            </Link>
          </Chip>
        </span>
      ))}
      {likely !== null && (
        <button
          type="button"
          tabIndex={-1}
          className={styles.chip}
          data-offer
          title={entering.linkLikelyHint}
          onClick={() => onLink(line.key, likely)}
        >
          <Icon of={Link2} size={12} />
          {entering.linkLikely(likely.name[language] ?? likely.name.ja ?? likely.name.en ?? likely.key)}
        </button>
      )}
      {isUnregistered && line.isEntering && <span className={styles.still}>{entering.registering}</span>}
      {isUnregistered && !line.isEntering && (
        <button
          type="button"
          tabIndex={-1}
          className={styles.chip}
          data-offer
          title={entering.registerPlanHint}
          onClick={() => onRegister(line.key)}
        >
          <Icon of={Plus} size={12} />
          {entering.registerPlan}
        </button>
      )}
      {line.series !== null && line.plans.length === 0 && !isUnregistered && (isReadOnly || line.fiscalYear === null) && (
        <span className={styles.still} data-gap title={line.series.name[language] ?? undefined}>
          <Icon of={Link2} size={12} />
          {words.notRecorded}
        </span>
      )}
      {line.coversMore && chip('more', words.coversMoreHint, words.coversMore)}
      {year !== null && chip('year', words.yearIs(year), year)}
      {presenter !== null && chip('presenter', desk.presentedBy(presenter), presenter)}
      {line.minutes !== null
        ? chip('minutes', desk.minutesIs(line.minutes), desk.minutesOf(line.minutes))
        : minutes !== null && (
            <span className={styles.still} data-gap>
              {desk.total(minutes)}
            </span>
          )}
      {line.outcome !== null &&
        chip('outcome', words.outcomeIs(vocabulary.outcome[line.outcome]), `→ ${vocabulary.outcome[line.outcome]}`)}
      {line.sinceIssue !== null && <span className={styles.since}>{life.since[line.sinceIssue]}</span>}
      {!isReadOnly && <TitleChecks line={line} onCheck={onCheck} />}
      {line.questions.length > 0 && (
        <span className={styles.still} data-tone="due">
          {words.questionCount(line.questions.length)}
        </span>
      )}
      {line.carried !== null && <Origin carried={line.carried} />}
      {line.internalNote !== null && line.internalNote !== '' && <span className={styles.note}>{words.hasNote}</span>}
      {!isReadOnly && (
        <span className={styles.onHover}>
          {year === null && chip('year', words.setYear, <Icon of={Calendar} size={12} />, true)}
          {presenter === null && chip('presenter', desk.choosePresenter, <Icon of={UserRound} size={12} />, true)}
          {line.minutes === null && chip('minutes', desk.setMinutes, <Icon of={Clock} size={12} />, true)}
          {chip('more', words.moreAbout, <Icon of={Ellipsis} size={12} />, true)}
        </span>
      )}
    </div>
  )
}

/** Where the line came from; leads there. */
function Origin({ carried }: { readonly carried: NonNullable<EditorLine['carried']> }) {
  const words = useText(deskText)
  const { how, from } = carried
  const text = from === null ? words.carriedFromNowhere[how] : words.carriedFrom(how, from.ordinal)
  return (
    <span className={styles.origin}>
      <Icon of={CornerDownRight} size={12} />
      {from === null ? (
        text
      ) : (
        <Link look="quiet" href={`/meetings/${from.id}`}>
          {text}
        </Link>
      )}
    </span>
  )
}
