import { Trash2 } from 'lucide-react'
import { useLocation } from 'wouter'
import type { OpenQuestion, SeenAt } from '../../../shared/contract/common.ts'
import { directoryText } from '../../../shared/text/directory-text.ts'
import { Button } from '../../components/button.tsx'
import { Link } from '../../components/link.tsx'
import { Questions } from '../../components/questions.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { Sources } from '../../components/sources.tsx'
import { useText } from '../../data/language.ts'
import { useCommand } from '../../data/use-command.ts'
import styles from './dossier.module.css'

export interface DossierEndProps {
  readonly of: 'organization' | 'post' | 'person'
  readonly id: number
  readonly questions?: readonly OpenQuestion[]
  readonly seen?: readonly SeenAt[]
  /** Where one is led when it is removed. */
  readonly listHref: string
}

const tables = { organization: 'organizations', post: 'posts', person: 'persons' } as const

/** The end of every dossier: what is open about it, where it was seen, its history, and its removal while nothing hangs on it. */
export function DossierEnd({ of, id, questions = [], seen = [], listHref }: DossierEndProps) {
  const words = useText(directoryText)
  const [, navigate] = useLocation()
  const remove = useCommand('directory.remove')
  return (
    <>
      {questions.length > 0 && (
        <section>
          <SectionHeading note={questions.length}>{words.questions}</SectionHeading>
          <Questions questions={questions} />
        </section>
      )}
      {seen.length > 0 && (
        <section>
          <SectionHeading>{words.sources}</SectionHeading>
          <Sources seen={seen} />
        </section>
      )}
      <div className={styles.foot}>
        <Link look="quiet" href={`/history?table=${tables[of]}&row=${id}`}>
          {words.history}
        </Link>
        <Button
          look="bare"
          size="s"
          icon={Trash2}
          onPress={() => void remove.run({ of, id }).then((done) => (done === null ? undefined : navigate(listHref)))}
        >
          {words.remove}
        </Button>
      </div>
    </>
  )
}
