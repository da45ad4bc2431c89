import { useEffect, useMemo, useRef } from 'react'
import type { PaperOwner, PaperView } from '../../../shared/contract/attachments.ts'
import { numberPapers, papersInOrder } from '../../../shared/domain/paper-numbering.ts'
import { movePaper, type PlacedPaper, placePaper } from '../../../shared/domain/paper-order.ts'
import { useBridge } from '../../data/bridge-context.tsx'
import type { InputAt } from '../../data/contract-paths.ts'
import { openPaper } from '../../data/open-paper.ts'
import { type FieldUpdate, updateOrAsk } from '../../data/update-or-ask.ts'
import { predict, useCommand } from '../../data/use-command.ts'
import { useGive } from '../../data/use-give.ts'

export type PaperPatch = InputAt<'attachments.update'>['patch']

/** What can be done with papers that are on the list. */
export interface PaperActs {
  readonly update: (id: number, patch: PaperPatch) => void
  /** False where there is no way to go. */
  readonly move: (id: number, step: 'up' | 'down') => boolean
  /** Before another paper of its kind; null: behind the last. */
  readonly place: (id: number, beforeId: number | null) => void
  readonly remove: (id: number) => void
  readonly plan: () => Promise<number | null>
  readonly open: (paper: PaperView) => void
}

/** Commands on a list of papers, shown at once and given one after another, each on the list as the one before left it. */
export function usePapers(of: PaperOwner): PaperActs {
  const bridge = useBridge()
  const tools = useGive()
  const { peek } = tools
  const changing = useRef<PaperView | null>(null)
  const change = useCommand('attachments.update', {
    isQuiet: true,
    settles: ({ error }, { id, patch }) => {
      const view = changing.current
      if (error.code !== 'stale-edit' || view === null) return false
      void updateOrAsk(tools, () => howToUpdate(of, id), { patch, view })
      return true
    },
    predicts: ({ id, patch }) => [foresee([id], (papers) => papers.map((one) => (one.id === id ? patched(one, patch) : one)))],
  })
  const arrange = useCommand('attachments.arrange', {
    isQuiet: true,
    predicts: ({ papers: places }) => [
      foresee(
        places.map(({ id }) => id),
        (papers) =>
          places.flatMap(({ id, isPart }) => {
            const found = papers.find((one) => one.id === id)
            return found === undefined ? [] : [{ ...found, isPart }]
          }),
      ),
    ],
  })
  const take = useCommand('attachments.remove', {
    predicts: ({ ids }) => [foresee(ids, (papers) => papers.filter((one) => !ids.includes(one.id)))],
  })
  const add = useCommand('attachments.plan', { isQuiet: true })
  const queue = useRef<Promise<unknown>>(Promise.resolve())
  const newest = useRef({ change, arrange, take, add })
  useEffect(() => {
    newest.current = { change, arrange, take, add }
  })

  return useMemo(() => {
    const list = () => peek('attachments.list', { of })?.papers ?? []
    const after = (act: () => Promise<unknown>) => {
      queue.current = queue.current.then(act, act)
    }
    const putInOrder = (places: readonly PlacedPaper[] | null): boolean => {
      if (places === null) return false
      after(() => newest.current.arrange.run({ of, papers: [...places] }))
      return true
    }
    return {
      update: (id, patch) =>
        after(async () => {
          const paper = list().find((one) => one.id === id)
          changing.current = paper ?? null
          if (paper !== undefined) await newest.current.change.run({ id, revision: paper.revision, patch })
        }),
      move: (id, step) => putInOrder(movePaper(list().map(numberable), id, step)),
      place: (id, beforeId) => putInOrder(placePaper(list().map(numberable), id, beforeId)),
      remove: (id) => after(() => newest.current.take.run({ ids: [id] })),
      plan: async () => (await newest.current.add.run({ of, titleEn: null, titleJa: null }))?.id ?? null,
      open: (paper) => {
        if (paper.file === null) return
        void openPaper(bridge, paper.id)
      },
    }
  }, [bridge, of, peek])
}

/** A paper that was changed elsewhere meanwhile: changed all the same where it was another of its fields, else both texts are told. */
const howToUpdate = (of: PaperOwner, id: number): FieldUpdate<PaperView, PaperPatch> => ({
  update: ({ give }, { revision }, patch) => give('attachments.update', { id, revision, patch }),
  read: async ({ read }) => (await read('attachments.list', { of })).papers.find((one) => one.id === id) ?? null,
  matters: (paper, patch) => {
    const known = {
      titleEn: paper.title.en,
      titleJa: paper.title.ja,
      itemId: paper.itemId,
      isReference: paper.isReference,
      isPart: paper.isPart,
    }
    return (Object.keys(patch) as (keyof PaperPatch)[]).map((field) => known[field])
  },
  sayPatch: ({ titleEn, titleJa }) => [titleEn, titleJa].filter((title) => typeof title === 'string').join(', '),
})

const numberable = ({ id, isReference, isPart, number, isNumberFixed }: PaperView) => ({
  id,
  isReference,
  isPart,
  number: isNumberFixed ? number : null,
})

/** The list that holds these papers with a change in it, numbered and ordered as the program will. */
function foresee(ids: readonly number[], changed: (papers: readonly PaperView[]) => readonly PaperView[]) {
  return predict('attachments.list', (screen) => {
    if (!screen.papers.some(({ id }) => ids.includes(id))) return screen
    const papers = papersInOrder(changed(screen.papers))
    const numbers = numberPapers(papers.map(numberable))
    return { ...screen, papers: papers.map((paper) => ({ ...paper, number: numbers.get(paper.id) ?? paper.number })) }
  })
}

function patched(paper: PaperView, { titleEn, titleJa, itemId, isReference, isPart }: PaperPatch): PaperView {
  return {
    ...paper,
    title: { en: titleEn === undefined ? paper.title.en : titleEn, ja: titleJa === undefined ? paper.title.ja : titleJa },
    itemId: itemId === undefined ? paper.itemId : itemId,
    isReference: isReference ?? paper.isReference,
    isPart: isPart ?? paper.isPart,
  }
}
