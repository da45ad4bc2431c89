import { sayDateProblem } from '../../../../shared/text/say-date-problem.ts'
import { ArrowDown, ArrowUp, IndentDecrease, IndentIncrease } from 'lucide-react'
import { memo } from 'react'
import type { OrganizationRef } from '../../../../shared/contract/common.ts'
import type { OrganizationChoice } from '../../../../shared/contract/plan-items.ts'
import { type IsoDate, lastDay, type PartialDate } from '../../../../shared/domain/calendar.ts'
import { fiscalYearEnding, formatDeadline, readDeadline } from '../../../../shared/domain/deadline.ts'
import { formatDay } from '../../../../shared/domain/format-date.ts'
import { planItemKinds } from '../../../../shared/domain/vocabulary.ts'
import { planItemsText } from '../../../../shared/text/plan-items-text.ts'
import { itemDetailsText } from '../../../../shared/text/item-details-text.ts'
import { planStatusesText } from '../../../../shared/text/plan-statuses-text.ts'
import { vocabularyText } from '../../../../shared/text/vocabulary-text.ts'
import { IconButton } from '../../../components/icon-button.tsx'
import { Inspector } from '../../../components/inspector.tsx'
import { Questions, sourcesOfQuestions } from '../../../components/questions.tsx'
import { SectionHeading } from '../../../components/section-heading.tsx'
import { Select } from '../../../components/select.tsx'
import { ItemStatusMark } from '../../../components/status.tsx'
import { Link } from '../../../components/link.tsx'
import { numberSources, Sources } from '../../../components/sources.tsx'
import { useLanguage, useText } from '../../../data/language.ts'
import type { EditorItem, ItemChange } from './editor-item.ts'
import styles from './item-details.module.css'
import { KeptField } from '../../../components/kept-field.tsx'
import { OrganizationPicker } from './organization-picker.tsx'

export interface ItemDetailsProps {
  readonly item: EditorItem
  readonly choices: readonly OrganizationChoice[]
  /** Where statuses are recorded; null: this revision is only read. */
  readonly planKey: string | null
  /** The plan's own day. */
  readonly on: IsoDate
  readonly isReadOnly: boolean
  readonly onChange: (key: string, change: ItemChange) => void
  /** What dragging the item does otherwise; without it the item stays where it is. */
  readonly onMove?: (key: string, step: ItemStep) => void
}

const steps = [
  ['move-up', ArrowUp, 'moveUp', 'Alt+ArrowUp'],
  ['move-down', ArrowDown, 'moveDown', 'Alt+ArrowDown'],
  ['unnest', IndentDecrease, 'unnest', 'Shift+Tab'],
  ['nest', IndentIncrease, 'nest', 'Tab'],
] as const
export type ItemStep = (typeof steps)[number][0]

/** Everything about one item. */
export const ItemDetails = memo(function ItemDetails(props: ItemDetailsProps) {
  const { item, choices, planKey, on, isReadOnly, onChange: onChangeOf, onMove } = props
  const onChange = (change: ItemChange) => onChangeOf(item.key, change)
  const words = useText(planItemsText)
  const detailWords = useText(itemDetailsText)
  const kinds = useText(vocabularyText).planItemKind
  const statusWords = useText(planStatusesText)
  const language = useLanguage()
  const cited = [...item.seen, ...sourcesOfQuestions(item.questions)]
  const numbers = numberSources(cited)
  const textOf = (text: string) => text || null
  const isEarly = item.deadline !== null && lastDay(item.deadline) < on
  const give = (role: 'responsible' | 'supporting', organization: OrganizationRef) => {
    const without = (list: readonly OrganizationRef[]) => list.filter(({ id }) => id !== organization.id)
    const lists = { responsible: without(item.responsible), supporting: without(item.supporting) }
    onChange({ ...lists, [role]: [...lists[role], organization] })
  }

  return (
    <Inspector label={detailWords.about(item.number)}>
      <SectionHeading note={item.statusCount > 0 ? detailWords.statuses(item.statusCount) : undefined}>
        {detailWords.about(item.number)}
      </SectionHeading>
      {onMove !== undefined && (
        <div className={styles.steps}>
          {steps.map(([step, icon, word, shortcut]) => (
            <IconButton
              key={step}
              icon={icon}
              size="s"
              label={words[word]}
              shortcut={shortcut}
              onPress={() => onMove(item.key, step)}
            />
          ))}
        </div>
      )}
      {item.isReportable && planKey !== null && item.id !== null && (
        <p className={styles.status}>
          <span className={styles.quiet}>{statusWords.lastStatus}</span>
          {item.lastStatus === null ? (
            <span className={styles.quiet}>{statusWords.neverReported}</span>
          ) : (
            <>
              <ItemStatusMark status={item.lastStatus.status} />
              <time className={styles.quiet}>
                {formatDay(item.lastStatus.on, language, language === 'ja' ? 'era-short' : 'short')}
              </time>
            </>
          )}
          <Link href={`/status/${planKey}?item=${item.id}`}>{statusWords.recordStatus}</Link>
        </p>
      )}
      <div className={styles.fields} key={item.key}>
        <div className={styles.pair}>
          {isReadOnly ? (
            <p className={styles.quiet}>{kinds[item.kind]}</p>
          ) : (
            <Select
              label={detailWords.kind}
              value={item.kind}
              choices={planItemKinds.map((kind) => ({ value: kind, text: kinds[kind] }))}
              onChange={(kind) => onChange({ kind })}
            />
          )}
          <KeptField
            label={words.numberField}
            value={item.number ?? ''}
            maxLength={100}
            isReadOnly={isReadOnly}
            read={textOf}
            onKeep={(number) => onChange({ number })}
          />
        </div>
        <div>
          <h3 className={styles.label}>{detailWords.responsible}</h3>
          <OrganizationPicker
            label={detailWords.responsible}
            chosen={item.responsible}
            elsewhere={item.supporting}
            choices={choices}
            isReadOnly={isReadOnly}
            changeRoleLabel={detailWords.makeSupporting}
            onChange={(responsible) => onChange({ responsible })}
            onChangeRole={(organization) => give('supporting', organization)}
          />
        </div>
        <div>
          <h3 className={styles.label}>{detailWords.supporting}</h3>
          <OrganizationPicker
            label={detailWords.supporting}
            chosen={item.supporting}
            elsewhere={item.responsible}
            choices={choices}
            isReadOnly={isReadOnly}
            changeRoleLabel={detailWords.makeResponsible}
            onChange={(supporting) => onChange({ supporting })}
            onChangeRole={(organization) => give('responsible', organization)}
          />
        </div>
        <KeptField<PartialDate | null>
          label={detailWords.deadline}
          value={item.deadline === null ? '' : formatDeadline(item.deadline, language)}
          help={
            isEarly
              ? detailWords.beforePlan(formatDay(on, language, language === 'ja' ? 'era-long' : 'long'))
              : ((item.deadline === null ? null : fiscalYearEnding(item.deadline, language)) ?? detailWords.deadlineHelp)
          }
          refused={(typed) => sayDateProblem(typed, language, detailWords.deadlineUnreadable)}
          isReadOnly={isReadOnly}
          read={(text) => {
            if (text === '') return null
            const read = readDeadline(text)
            return read.ok ? read.date : undefined
          }}
          onKeep={(deadline) => onChange({ deadline })}
        />
        <div className={styles.pair}>
          <KeptField<number | null>
            label={detailWords.target}
            value={item.targetValue === null ? '' : String(item.targetValue)}
            refused={detailWords.targetHelp}
            isReadOnly={isReadOnly}
            read={readFigure}
            onKeep={(targetValue) => onChange({ targetValue })}
          />
          <KeptField
            label={detailWords.unit}
            value={item.targetUnit ?? ''}
            maxLength={100}
            isReadOnly={isReadOnly}
            read={textOf}
            onKeep={(targetUnit) => onChange({ targetUnit })}
          />
        </div>
        <KeptField<string[]>
          label={detailWords.tags}
          value={item.tags.join(language === 'ja' ? '、' : ', ')}
          help={detailWords.tagsHelp}
          isReadOnly={isReadOnly}
          read={(text) => tagsIn(text)}
          onKeep={(tags) => onChange({ tags })}
        />
        {(language === 'ja' ? (['ja', 'en'] as const) : (['en', 'ja'] as const)).map((lang) => (
          <KeptField
            key={lang}
            label={lang === 'en' ? detailWords.bodyEn : detailWords.bodyJa}
            lang={lang}
            value={item.body[lang] ?? ''}
            isMultiline
            maxLength={100_000}
            isReadOnly={isReadOnly}
            read={textOf}
            onKeep={(body) => onChange(lang === 'en' ? { bodyEn: body } : { bodyJa: body })}
          />
        ))}
        <KeptField
          label={detailWords.note}
          value={item.note ?? ''}
          isMultiline
          isReadOnly={isReadOnly}
          read={textOf}
          onKeep={(note) => onChange({ note })}
        />
      </div>
      {item.questions.length > 0 && (
        <>
          <SectionHeading level={3} note={item.questions.length}>
            {detailWords.questions}
          </SectionHeading>
          <Questions questions={item.questions} numbers={numbers} />
        </>
      )}
      {item.seen.length > 0 && (
        <>
          <SectionHeading level={3} note={numbers.size}>
            {detailWords.seen}
          </SectionHeading>
          <Sources seen={cited} numbers={numbers} />
        </>
      )}
    </Inspector>
  )
})

/** 80, ８０, 1,200; null: emptied; undefined: no figure. */
function readFigure(text: string): number | null | undefined {
  if (text === '') return null
  const plain = text.normalize('NFKC').replaceAll(/(?<=\d),(?=\d{3})/g, '')
  const value = Number(plain)
  return /\d/.test(plain) && Number.isFinite(value) ? value : undefined
}

const tagsIn = (text: string): string[] =>
  text
    .split(/[,，、;；]/u)
    .map((tag) => tag.trim().slice(0, 100))
    .filter((tag) => tag !== '')
    .slice(0, 50)
