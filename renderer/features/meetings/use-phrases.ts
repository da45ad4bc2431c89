import { useEffect, useState } from 'react'
import type { PhraseView } from '../../../shared/contract/agenda-desk.ts'
import { useGive } from '../../data/use-give.ts'

const none: readonly PhraseView[] = []

/** What the body's earlier agendas said, read once when the agenda is opened for writing: they do not change while one writes. */
export function usePhrases(meetingId: number, isWanted: boolean): readonly PhraseView[] {
  const { read } = useGive()
  const [phrases, setPhrases] = useState(none)
  useEffect(() => {
    if (!isWanted) return undefined
    let isOpen = true
    // Without them one writes as well.
    read('agenda.phrases', { meetingId }).then(
      (answer) => isOpen && setPhrases(answer.phrases),
      () => {},
    )
    return () => {
      isOpen = false
    }
  }, [meetingId, isWanted, read])
  return phrases
}
