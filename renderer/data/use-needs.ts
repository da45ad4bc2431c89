import type { NeedView } from '../../shared/contract/follow-ups.ts'
import type { NextMeetingCard } from '../../shared/contract/next-meeting.ts'
import { needKinds } from '../../shared/domain/needs.ts'
import { afterMeetingText } from '../../shared/text/after-meeting-text.ts'
import { needsText } from '../../shared/text/needs-text.ts'
import { useSetAside } from './after-meeting.ts'
import { useAsOf, useRegister } from './as-of.tsx'
import { type Command, useCommands } from './commands.ts'
import { useLanguage } from './language.ts'
import { needRow, plainTitle, subjectOf } from './need-row.ts'
import { placedLook, routeOfPlaced } from './placed-look.ts'
import { useRemembered } from './ui-store.ts'
import type { FollowUpActs } from './use-follow-up-acts.ts'

export interface NeedsOptions {
  /** Under this name the list remembers its chosen row. */
  readonly key: string
  readonly needs: readonly NeedView[]
  readonly next: readonly NextMeetingCard[]
  readonly acts: FollowUpActs
  readonly go: (route: string) => void
  /** The element of a row, for what is asked beside it. */
  readonly rowOf: (id: string) => Element | null
}

/** A list of needs by urgency, its chosen row, and what can be done about it: by click, and by A and E on the chosen one. */
export function useNeeds({ key, needs, next, acts, go, rowOf }: NeedsOptions) {
  const language = useLanguage()
  const asOf = useAsOf()
  const { mode } = useRegister()
  const [chosen, onChoose] = useRemembered<string | null>(key, null, isTextOrNull)

  const canAct = (body: string) => mode !== 'read' && next.some((card) => card.body.key === body && card.isPlannable)
  const placedOf = (need: NeedView) => {
    const card = next.find(({ body }) => body.key === need.body.key)
    const subject = subjectOf(need)
    return card === undefined || subject === null ? null : placedLook(subject, card)
  }
  const rows = needs.map((need) =>
    needRow(need, asOf, language, { canAct: canAct(need.body.key), canChange: mode !== 'read', placed: placedOf(need) }),
  )
  const chosenRow = rows.find(({ id }) => id === chosen) ?? null

  const setAside = useSetAside()
  const setFirstAside = ({ meeting, left }: NeedView) => {
    const [first] = left ?? []
    if (meeting !== null && first !== undefined) setAside?.(meeting.id, first.matter)
  }
  const onAct = (id: string, act: string, anchor: Element | null) => {
    const row = rows.find((candidate) => candidate.id === id)
    const card = next.find(({ body }) => body.key === row?.need.body.key)
    if (row === undefined || card === undefined) return
    const subject = subjectOf(row.need)
    if (act === 'put-on-agenda' && subject !== null) acts.putOnAgenda(subject, card, anchor)
    else if (act === 'explain' && subject !== null) acts.explain(subject, anchor)
    else if (act === 'plan-meeting') acts.planMeeting([card], anchor)
    else if (act === 'set-aside') setFirstAside(row.need)
    else go(row.href)
  }
  const chosenPlace = chosenRow === null ? null : placedOf(chosenRow.need)
  const command = (id: 'put-on-agenda' | 'explain' | 'set-aside', shortcut: string, text: Command['text']): Command => ({
    id,
    text,
    group: 'screen',
    shortcut,
    isInKeyLine: true,
    isDisabled: !(chosenRow?.acts.some((act) => act.id === id) ?? false),
    run: () => {
      if (chosenRow !== null) onAct(chosenRow.id, id, rowOf(chosenRow.id))
    },
  })
  const put = command('put-on-agenda', 'A', both('putOnAgenda'))
  const open = (ordinal: number | null, route: string): Command => ({
    ...put,
    text: { en: needsText.en.openOnAgenda(ordinal), ja: needsText.ja.openOnAgenda(ordinal) },
    isDisabled: false,
    run: () => go(route),
  })
  useCommands([
    chosenPlace === null ? put : open(chosenPlace.meeting.ordinal, routeOfPlaced(chosenPlace)),
    command('explain', 'E', both('explain')),
    command('set-aside', 'X', { en: afterMeetingText.en.notToBeHad, ja: afterMeetingText.ja.notToBeHad }),
  ])

  return {
    count: rows.length,
    chosen,
    onChoose,
    onAct,
    /** To where it is mended or read about; a meeting that is missing is planned. */
    onOpen: (id: string) => {
      const first = rows.find((row) => row.id === id)?.acts[0]?.id
      onAct(id, first === 'plan-meeting' ? first : 'go', rowOf(id))
    },
    groups: needKinds.flatMap((kind) => {
      const ofKind = rows.filter(({ need }) => need.kind === kind)
      const matters = ofKind.map(({ id, need, title, why, acts: offered }) => ({
        id,
        title,
        why,
        acts: offered,
        plain: plainTitle(title, language),
        seal: {
          mark: need.body.seal[language] ?? need.body.seal.ja ?? '?',
          colour: need.body.colour,
          label: need.body.short[language] ?? need.body.key,
        },
      }))
      return matters.length === 0 ? [] : [{ kind, matters }]
    }),
  }
}

const both = (word: 'putOnAgenda' | 'explain') => ({ en: needsText.en[word], ja: needsText.ja[word] })

const isTextOrNull = (value: unknown): value is string | null => value === null || typeof value === 'string'
