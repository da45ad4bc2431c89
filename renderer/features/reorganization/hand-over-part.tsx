import type { ReorganizationPreview } from '../../../shared/contract/reorganization.ts'
import { reorganizationText } from '../../../shared/text/reorganization-text.ts'
import { SectionHeading } from '../../components/section-heading.tsx'
import { inWords } from '../../data/directory-choices.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { decided, type Decisions, type Goes } from './decisions.ts'
import { comingOf, goesTo, type ReorganizationDraft } from './draft.ts'
import styles from './reorganization.module.css'
import { type NamedResult, WhereSelect } from './where-select.tsx'

export interface HandOverPartProps {
  readonly draft: ReorganizationDraft
  readonly preview: ReorganizationPreview
  readonly decisions: Decisions
  readonly onDecide: (decisions: Decisions) => void
  readonly namedResults: readonly NamedResult[]
}

/** Items of plans, measures and parts: a group at once or one by one to whom they go, or that they stay. */
export function HandOverPart({ draft, preview, decisions, onDecide, namedResults }: HandOverPartProps) {
  const words = useText(reorganizationText)
  const language = useLanguage()
  const of = (organizationId: number) => {
    const keys = comingOf(draft, organizationId).map(({ key }) => key)
    return namedResults.filter(({ key }) => keys.includes(key))
  }
  return (
    <>
      <section>
        <SectionHeading>{words.plans}</SectionHeading>
        {preview.planItems.length === 0 && preview.measures.length === 0 && <p className={styles.hint}>{words.noPlans}</p>}
        <ul className={styles.handOver}>
          {preview.planItems.map(({ organization, plan, planId, items }) => (
            <HandedGroup
              key={`${organization.id} ${planId}`}
              name={words.planItems(inWords(plan, language), items.length)}
              note={
                preview.planItems.some((other) => other.organization.id !== organization.id)
                  ? inWords(organization.name, language)
                  : null
              }
              things={items.map((item) => ({
                id: item.id,
                text: [item.number, inWords(item.title, language)].filter(Boolean).join(' '),
              }))}
              results={of(organization.id)}
              toSeveral
              goes={(id) => goesTo(draft, organization.id, decisions.planItems.get(id))}
              onDecide={(ids, to) => onDecide({ ...decisions, planItems: decided(decisions.planItems, ids, to) })}
            />
          ))}
          {preview.measures.map(({ organization, measures }) => (
            <HandedGroup
              key={`measures ${organization.id}`}
              name={words.measuresOf(inWords(organization.name, language))}
              note={words.measures(measures.length)}
              things={measures.map((one) => ({
                id: one.id,
                text: [one.number, inWords(one.title, language)].filter(Boolean).join(' '),
              }))}
              results={of(organization.id)}
              goes={(id) => goesTo(draft, organization.id, decisions.measures.get(id))}
              onDecide={(ids, to) => onDecide({ ...decisions, measures: decided(decisions.measures, ids, to) })}
            />
          ))}
        </ul>
      </section>
      {preview.parts.length > 0 && (
        <section>
          <SectionHeading note={preview.parts.length}>{words.parts}</SectionHeading>
          <ul className={styles.handOver}>
            {preview.parts.map(({ part, organizationId }) => (
              <HandedGroup
                key={part.id}
                name={inWords(part.name, language)}
                note={null}
                things={[{ id: part.id, text: '' }]}
                results={of(organizationId)}
                goes={(id) => goesTo(draft, organizationId, decisions.parts.get(id))}
                onDecide={(ids, to) => onDecide({ ...decisions, parts: decided(decisions.parts, ids, to) })}
              />
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

interface HandedGroupProps {
  readonly name: string
  readonly note: string | null
  readonly things: readonly { readonly id: number; readonly text: string }[]
  readonly results: readonly NamedResult[]
  readonly toSeveral?: boolean
  readonly goes: (id: number) => Goes
  readonly onDecide: (ids: readonly number[], to: Goes) => void
}

function HandedGroup({ name, note, things, results, toSeveral = false, goes, onDecide }: HandedGroupProps) {
  const words = useText(reorganizationText)
  const each = things.map(({ id }) => goes(id))
  const [first = []] = each
  const isOneWay = each.every((to) => to.join() === first.join())
  return (
    <li aria-label={name}>
      <span className={styles.handed}>
        {name}
        {note !== null && <small>{note}</small>}
      </span>
      <WhereSelect
        label={words.goToOf(name)}
        hidesLabel
        results={results}
        value={isOneWay ? first : null}
        toSeveral={toSeveral}
        onChange={(to) =>
          onDecide(
            things.map(({ id }) => id),
            to,
          )
        }
      />
      {things.length > 1 && (
        <details className={styles.oneByOne}>
          <summary>{words.eachItem(things.length)}</summary>
          <ul>
            {things.map(({ id, text }) => (
              <li key={id} aria-label={text}>
                <span>{text}</span>
                <WhereSelect
                  label={words.goToOf(text)}
                  hidesLabel
                  results={results}
                  value={goes(id)}
                  toSeveral={toSeveral}
                  onChange={(to) => onDecide([id], to)}
                />
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}
