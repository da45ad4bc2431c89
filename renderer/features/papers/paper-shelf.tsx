import { useLocation } from 'wouter'
import type { PaperName } from '../../../shared/contract/documents.ts'
import { paperDeskText } from '../../../shared/text/paper-desk-text.ts'
import { List } from '../../components/list.tsx'
import { useText } from '../../data/language.ts'
import { paperNames, paperSubjectOf, subjects } from './paper-kinds.ts'
import styles from './papers-screen.module.css'

type Place = PaperName | 'dossier'

/** All papers by what they are about; a meeting's papers in one stand first among its own. */
export function PaperShelf({ chosen }: { readonly chosen: Place }) {
  const words = useText(paperDeskText)
  const [, navigate] = useLocation()
  const named = (place: Place) =>
    place === 'dossier' ? { name: words.dossier.title, about: words.dossier.about } : words.papers[place]
  return subjects.map((subject) => {
    const own = paperNames.filter((name) => paperSubjectOf[name] === subject)
    const places: readonly Place[] = subject === 'meeting' ? ['dossier', ...own] : own
    return (
      <section key={subject} className={styles.group}>
        <h2>{words.subjects[subject]}</h2>
        <List
          label={words.subjects[subject]}
          manner="choose"
          besideOf={({ place }) => `/papers/${place}`}
          items={places.map((place) => ({ place }))}
          idOf={({ place }) => place}
          textOf={({ place }) => named(place).name}
          chosen={places.includes(chosen) ? chosen : null}
          onChoose={(id) => id !== null && navigate(`/papers/${id}`, { replace: true })}
        >
          {({ place }) => (
            <span className={styles.paper}>
              <b>{named(place).name}</b>
              <small>{named(place).about}</small>
            </span>
          )}
        </List>
      </section>
    )
  })
}
