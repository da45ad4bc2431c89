import type { ReorganizationPreview } from '../../../shared/contract/reorganization.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import { reorganizationText } from '../../../shared/text/reorganization-text.ts'
import { Finding } from '../../components/finding.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { inWords } from '../../data/directory-choices.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { decided, type Decisions } from './decisions.ts'
import { comingOf, type ReorganizationDraft, resultsIn } from './draft.ts'
import { HandOverPart } from './hand-over-part.tsx'
import { PostLine } from './post-line.tsx'
import styles from './reorganization.module.css'
import type { NamedResult } from './where-select.tsx'

export interface ReorganizationPreviewProps {
  readonly draft: ReorganizationDraft
  readonly preview: ReorganizationPreview
  readonly namedResults: readonly NamedResult[]
  readonly decisions: Decisions
  readonly onDecide: (decisions: Decisions) => void
}

/** Posts with what becomes of each, their seats, and plan items, measures and parts that go along. */
export function ReorganizationPreviewPart({ draft, preview, namedResults, decisions, onDecide }: ReorganizationPreviewProps) {
  const words = useText(reorganizationText)
  const language = useLanguage()
  const { kind } = draft
  return (
    <>
      {preview.alreadyEnded.map(({ organization, on }) => (
        <Finding key={organization.id}>
          {words.alreadyEnded(inWords(organization.name, language), formatDay(on, language, 'long'))}
        </Finding>
      ))}
      <section>
        <SectionHeading note={preview.posts.length}>{words.preview}</SectionHeading>
        {preview.posts.length === 0 && <p className={styles.hint}>{words.noPosts}</p>}
        <ul className={styles.posts}>
          {preview.posts.map((touched) => {
            const coming = comingOf(draft, touched.organizationId)
            return (
              <PostLine
                key={touched.post.id}
                touched={touched}
                kind={kind}
                results={resultsIn(draft)}
                namedResults={namedResults.filter(({ key }) => coming.some((one) => one.key === key))}
                choice={decisions.posts.get(touched.post.id) ?? {}}
                onChoose={(choice) => onDecide({ ...decisions, posts: decided(decisions.posts, [touched.post.id], choice) })}
              />
            )
          })}
        </ul>
      </section>
      {kind !== 'renaming' && (
        <HandOverPart draft={draft} preview={preview} namedResults={namedResults} decisions={decisions} onDecide={onDecide} />
      )}
    </>
  )
}
