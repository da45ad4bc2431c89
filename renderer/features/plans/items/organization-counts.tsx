import type { OrganizationChoice } from '../../../../shared/contract/plan-items.ts'
import { planItemsText } from '../../../../shared/text/plan-items-text.ts'
import { itemDetailsText } from '../../../../shared/text/item-details-text.ts'
import { Facts } from '../../../components/inspector.tsx'
import { NameText } from '../../../components/name-text.tsx'
import { SectionHeading } from '../../../components/section-heading.tsx'
import { useText } from '../../../data/language.ts'
import type { EditorItem } from './editor-item.ts'

/** How many items each organization answers for, in protocol order; of items with nothing below them also those nobody answers for. */
export function OrganizationCounts({
  items,
  organizations,
}: {
  readonly items: readonly EditorItem[]
  readonly organizations: readonly OrganizationChoice[]
}) {
  const words = useText(planItemsText)
  const detailWords = useText(itemDetailsText)
  const counts = new Map<number, number>()
  for (const item of items) for (const { id } of item.responsible) counts.set(id, (counts.get(id) ?? 0) + 1)
  const open = items.filter((item, at) => item.responsible.length === 0 && (items[at + 1]?.depth ?? 0) <= item.depth).length
  if (items.length === 0) return null
  return (
    <>
      <SectionHeading note={counts.size}>{detailWords.byOrganization}</SectionHeading>
      <Facts
        size="s"
        facts={[
          ...organizations
            .filter(({ id }) => counts.has(id))
            .map(({ id, name }) => ({ term: <NameText name={name} />, value: words.count(counts.get(id) ?? 0) })),
          ...(open === 0 ? [] : [{ term: detailWords.noOrganization, value: words.count(open) }]),
        ]}
      />
    </>
  )
}
