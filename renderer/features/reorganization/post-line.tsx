import { Plus } from 'lucide-react'
import type { TouchedPost } from '../../../shared/contract/reorganization.ts'
import { type PostFate, postFates, type ReorganizationKind } from '../../../shared/domain/vocabulary.ts'
import { reorganizationText } from '../../../shared/text/reorganization-text.ts'
import { Button } from '../../components/button.tsx'
import { NameText } from '../../components/name-text.tsx'
import { Seal } from '../../components/seal.tsx'
import { Select } from '../../components/select.tsx'
import { TextField } from '../../components/text-field.tsx'
import { inWords } from '../../data/directory-choices.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { type PostChoice, type ResultDraft, type SuccessorChoice, successorsOf } from './decisions.ts'
import styles from './reorganization.module.css'
import { SuccessorFields } from './successor-fields.tsx'
import type { NamedResult } from './where-select.tsx'

export interface PostLineProps {
  readonly touched: TouchedPost
  readonly kind: ReorganizationKind
  readonly results: readonly ResultDraft[]
  readonly namedResults: readonly NamedResult[]
  readonly choice: PostChoice
  readonly onChoose: (choice: PostChoice) => void
}

/** A post, who holds it and where it sits, and what becomes of it. */
export function PostLine({ touched, kind, results, namedResults, choice, onChoose }: PostLineProps) {
  const words = useText(reorganizationText)
  const language = useLanguage()
  const fate = choice.fate ?? touched.fate
  const name = inWords(touched.post.name, language)
  // Only an organization that stays can keep a post under another title.
  const fates = postFates.filter((value): value is PostFate => value !== 'rename' || kind === 'renaming')
  const successors = successorsOf(touched, choice, results)
  const setSuccessors = (next: readonly SuccessorChoice[]) => onChoose({ ...choice, successors: next })
  const free = namedResults.filter(({ key }) => !successors.some(({ result }) => result === key))
  const [renamed = touched.post.name] = touched.titles
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
        value={fate}
        choices={fates.map((value) => ({ value, text: words.fates[value] }))}
        onChange={(value) => onChoose({ ...choice, fate: value })}
      />
      {fate === 'rename' && (
        <div className={styles.titles}>
          <TextField
            label={words.titleJa}
            lang="ja"
            value={choice.titleJa ?? renamed.ja ?? ''}
            onChange={(titleJa) => onChoose({ ...choice, titleJa })}
          />
          <TextField
            label={words.titleEn}
            lang="en"
            value={choice.titleEn ?? renamed.en ?? ''}
            onChange={(titleEn) => onChoose({ ...choice, titleEn })}
          />
        </div>
      )}
      {fate === 'succeed' && (
        <div className={styles.successors}>
          {successors.map((successor, at) => (
            <SuccessorFields
              key={successor.result}
              touched={touched}
              successor={successor}
              results={results}
              namedResults={namedResults.filter(({ key }) => key === successor.result || free.some((one) => one.key === key))}
              isOnly={successors.length === 1}
              isOneOfSeveral={namedResults.length > 1}
              onChange={(next) => setSuccessors(successors.map((one, place) => (place === at ? next : one)))}
              onRemove={() => setSuccessors(successors.filter((_, place) => place !== at))}
            />
          ))}
          {free.length > 0 && (
            <div>
              <Button
                size="s"
                look="bare"
                icon={Plus}
                onPress={() =>
                  setSuccessors([
                    ...successors,
                    ...free.slice(0, 1).map(({ key }) => ({ result: key, keepsHolder: false, seatIds: [] })),
                  ])
                }
              >
                {words.addSuccessor}
              </Button>
            </div>
          )}
        </div>
      )}
    </li>
  )
}
