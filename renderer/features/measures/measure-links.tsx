import { X } from 'lucide-react'
import { useState } from 'react'
import { editingText } from '../../../shared/text/editing-text.ts'
import { measureEditingText } from '../../../shared/text/measure-editing-text.ts'
import { measuresText } from '../../../shared/text/measures-text.ts'
import { IconButton } from '../../components/icon-button.tsx'
import { Link } from '../../components/link.tsx'
import { NameText } from '../../components/name-text.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { LinkPlan } from './link-plan.tsx'
import type { MeasureFieldsProps } from './measure-fields.tsx'
import styles from './measure-inspector.module.css'
import { OrganizationChoice } from './organization-choice.tsx'

/** The plans, and items of plans, that the measure carries out. */
export function CarriedOutPlans({ measure, onChange }: MeasureFieldsProps) {
  const words = useText(measuresText)
  const editing = useText(editingText)
  const language = useLanguage()
  return (
    <>
      <SectionHeading note={measure.carriesOut.length || undefined}>{words.plans}</SectionHeading>
      {measure.carriesOut.length === 0 && <p className={styles.quiet}>{words.noPlans}</p>}
      <ul className={styles.lines}>
        {measure.carriesOut.map(({ plan, item }) => {
          const name = plan.name[language] ?? plan.name.en ?? plan.name.ja ?? plan.key
          return (
            <li key={`${plan.id} ${item?.id ?? 0}`}>
              <span>
                <Link href={`/plans/${plan.key}`}>
                  <NameText name={plan.name} />
                </Link>
                {item !== null && (
                  <small>
                    {item.number} <NameText name={item.title} />
                  </small>
                )}
              </span>
              <IconButton
                icon={X}
                size="s"
                label={editing.remove(item === null ? name : `${name} ${item.number ?? item.title[language] ?? ''}`)}
                onPress={() => onChange({ letGo: [{ planId: plan.id, itemId: item?.id ?? null }] })}
              />
            </li>
          )
        })}
      </ul>
      <LinkPlan measure={measure} onChange={onChange} />
    </>
  )
}

/** The organizations that take part. */
export function Partners({ measure, onChange }: MeasureFieldsProps) {
  const words = useText(measuresText)
  const measureWords = useText(measureEditingText)
  const editing = useText(editingText)
  const language = useLanguage()
  const [count, setCount] = useState(0)
  return (
    <>
      <SectionHeading note={measure.partners.length || undefined}>{words.partners}</SectionHeading>
      <ul className={styles.lines}>
        {measure.partners.map(({ id, key, name, isGone }) => (
          <li key={id}>
            <span>
              <NameText name={name} />
              {isGone && <small className={styles.gone}>{measureWords.isGone}</small>}
            </span>
            <IconButton
              icon={X}
              size="s"
              label={editing.remove(name[language] ?? name.en ?? key)}
              onPress={() => onChange({ removePartners: [id] })}
            />
          </li>
        ))}
      </ul>
      <OrganizationChoice
        key={count}
        label={measureWords.addPartner}
        value={null}
        without={measure.partners.map(({ id }) => id)}
        placeholder={measureWords.addPartner}
        onChange={(id) => {
          if (id === null) return
          setCount(count + 1)
          onChange({ addPartners: [id] })
        }}
      />
    </>
  )
}
