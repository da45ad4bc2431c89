import type { BodyRef, PlanRef } from '../../../shared/contract/common.ts'
import { vocabularyText } from '../../../shared/text/vocabulary-text.ts'
import { Link } from '../../components/link.tsx'
import { NameText } from '../../components/name-text.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { Seal } from '../../components/seal.tsx'
import { useLanguage, useText } from '../../data/language.ts'

export interface PlanHeaderProps {
  readonly plan: PlanRef
  readonly body: BodyRef
}

/** The plan's names, its body and kind: the same over every side of the plan, so that nothing moves when one goes from one to the other. */
export function PlanHeader({ plan, body }: PlanHeaderProps) {
  const kinds = useText(vocabularyText).planKind
  const language = useLanguage()
  const other = language === 'ja' ? 'en' : 'ja'
  return (
    <PageHeader
      lead={<Seal mark={body.seal[language] ?? body.seal.ja ?? ''} colour={body.colour} size="l" />}
      title={<NameText name={plan.name} />}
      note={
        <>
          {plan.name[language] !== null && (
            <>
              <NameText name={plan.name} language={other} />
              <br />
            </>
          )}
          {kinds[plan.kind]} ·{' '}
          <Link look="quiet" href={`/bodies/${body.key}/plans`}>
            <NameText name={body.name} />
          </Link>
        </>
      }
    />
  )
}
