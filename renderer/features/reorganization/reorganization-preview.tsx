import type { ReorganizationPreview, TouchedPost } from '../../../shared/contract/reorganization.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import { type PostFate, postFates, type ReorganizationKind } from '../../../shared/domain/vocabulary.ts'
import { reorganizationText } from '../../../shared/text/reorganization-text.ts'
import { Checkbox } from '../../components/checkbox.tsx'
import { Finding } from '../../components/finding.tsx'
import { NameText } from '../../components/name-text.tsx'
import { Seal } from '../../components/seal.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { Select } from '../../components/select.tsx'
import { TextField } from '../../components/text-field.tsx'
import { inWords } from '../../data/directory-choices.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { decidedPost, type PostChoice, type PostChoices } from './post-choices.ts'
import styles from './reorganization.module.css'

export interface ReorganizationPreviewProps {
  readonly preview: ReorganizationPreview
  readonly kind: ReorganizationKind
  readonly choices: PostChoices
  readonly onChoose: (postId: number, choice: PostChoice) => void
  readonly handsOverPlans: boolean
  readonly onHandsOver: (handsOver: boolean) => void
  readonly movesParts: boolean
  readonly onMovesParts: (moves: boolean) => void
}

/** Posts with what becomes of each, their seats, and plan items, measures and parts that go along. */
export function ReorganizationPreviewPart(props: ReorganizationPreviewProps) {
  const { preview, kind, choices, onChoose } = props
  const words = useText(reorganizationText)
  const language = useLanguage()
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
          {preview.posts.map((touched) => (
            <PostLine
              key={touched.post.id}
              touched={touched}
              kind={kind}
              choice={choices.get(touched.post.id) ?? {}}
              onChoose={(choice) => onChoose(touched.post.id, choice)}
            />
          ))}
        </ul>
      </section>
      {kind !== 'renaming' && (
        <section>
          <SectionHeading>{words.plans}</SectionHeading>
          {preview.planItems.length === 0 && preview.measures === 0 ? (
            <p className={styles.hint}>{words.noPlans}</p>
          ) : (
            <>
              <Checkbox isChecked={props.handsOverPlans} onChange={props.onHandsOver}>
                {words.handOver}
              </Checkbox>
              <ul className={styles.plans}>
                {preview.planItems.map(({ plan, count }) => (
                  <li key={inWords(plan, language)}>{words.planItems(inWords(plan, language), count)}</li>
                ))}
                {preview.measures > 0 && <li>{words.measures(preview.measures)}</li>}
              </ul>
            </>
          )}
        </section>
      )}
      {kind !== 'renaming' && preview.parts.length > 0 && (
        <section>
          <SectionHeading note={preview.parts.length}>{words.parts}</SectionHeading>
          <Checkbox isChecked={props.movesParts} onChange={props.onMovesParts}>
            {words.moveParts}
          </Checkbox>
          <ul className={styles.plans}>
            {preview.parts.map((part) => (
              <li key={part.id}>
                <NameText name={part.name} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

interface PostLineProps {
  readonly touched: TouchedPost
  readonly kind: ReorganizationKind
  readonly choice: PostChoice
  readonly onChoose: (choice: PostChoice) => void
}

function PostLine({ touched, kind, choice, onChoose }: PostLineProps) {
  const words = useText(reorganizationText)
  const language = useLanguage()
  const decided = decidedPost(touched, choice)
  const name = inWords(touched.post.name, language)
  // Only an organization that stays can keep a post under another title.
  const fates = postFates.filter((fate): fate is PostFate => fate !== 'rename' || kind === 'renaming')
  const hasTitle = decided.fate === 'rename' || decided.fate === 'succeed'
  return (
    <li aria-label={name}>
      <div className={styles.was}>
        <NameText name={touched.post.name} />
        <small>
          {touched.seats.map(({ id, body }) => (
            <span key={id}>
              <Seal mark={body.seal[language] ?? '?'} colour={body.colour} /> {body.short[language] ?? body.name[language]}
            </span>
          ))}
          {touched.holders.map((person) => (
            <span key={person.id}>{inWords(person.name, language)}</span>
          ))}
        </small>
      </div>
      <Select
        label={words.fate}
        value={decided.fate}
        choices={fates.map((value) => ({ value, text: words.fates[value] }))}
        onChange={(fate) => onChoose({ ...choice, fate })}
      />
      {hasTitle ? (
        <>
          <TextField
            label={words.titleJa}
            lang="ja"
            value={choice.titleJa ?? touched.title.ja ?? ''}
            onChange={(titleJa) => onChoose({ ...choice, titleJa })}
          />
          <TextField
            label={words.titleEn}
            lang="en"
            value={choice.titleEn ?? touched.title.en ?? ''}
            onChange={(titleEn) => onChoose({ ...choice, titleEn })}
          />
        </>
      ) : (
        <span className={styles.noTitle} />
      )}
      {decided.fate === 'succeed' && touched.holders.length > 0 && (
        <div className={styles.goesOn}>
          <Checkbox isChecked={decided.keepsHolder} onChange={(keepsHolder) => onChoose({ ...choice, keepsHolder })}>
            {words.holderGoesOn}
          </Checkbox>
        </div>
      )}
    </li>
  )
}
