import { writeRequest, type AskedItem } from '../../exchange/status-request/write-request.ts'
import type { FollowedItemRecord } from '../../../db/repositories/item-statuses.ts'
import type { ParsedInputOf } from '../../../shared/contract/define.ts'
import type { statusesContract } from '../../../shared/contract/statuses.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import type { Bilingual, Name } from '../../../shared/domain/model.ts'
import { nameOn } from '../../../shared/domain/names.ts'
import { numberForEnglish } from '../../../shared/domain/number-for-english.ts'
import { requestText } from '../../../shared/text/status-request-text.ts'
import { planRef } from '../register/refs.ts'
import { Refusal } from '../register/refusal.ts'
import type { Session } from '../register/session.ts'
import { type GatheredItems, gatherItems } from './gather-items.ts'

/** The table sent to one organization, or to all, as CSV text. Errors: not-found (plan or organization). */
export async function statusRequest(
  session: Session,
  input: ParsedInputOf<typeof statusesContract.request>,
): Promise<{ readonly fileName: string; readonly csv: string; readonly rows: number }> {
  const gathered = await gatherItems(session.register().db, input.plan, input.asOf)
  const { organization, items } = askedOf(gathered, input.organization, input.asOf)
  const words = requestText[input.language]
  const said = (name: Bilingual | null) => name?.[input.language] ?? name?.ja ?? name?.en ?? words.everybody
  return {
    fileName: words.fileName(said(planRef(gathered.plan, input.asOf).name), said(organization)),
    csv: writeRequest({ planKey: gathered.plan.key, language: input.language, organization, items }),
    rows: items.length,
  }
}

/**
 * What is asked of an organization: the items it is responsible for, without those concluded by a report of done or dropped. Null
 * organization: every item. Errors: not-found (the organization).
 */
export function askedOf(
  gathered: GatheredItems,
  organizationKey: string | null,
  on: IsoDate,
): { readonly organization: Name | null; readonly items: readonly AskedItem[] } {
  const asked = gathered.organizations.find(({ key }) => key === organizationKey)
  if (organizationKey !== null && asked === undefined)
    throw new Refusal('not-found', { what: 'organization', key: organizationKey })
  const names = new Map(gathered.organizations.map((one) => [one.id, nameOn(one.names, on)]))
  const items = gathered.reportable.flatMap((item, at): readonly AskedItem[] => {
    const finding = gathered.findings[at]
    const responsible = item.organizations.filter(({ role }) => role === 'responsible')
    if (asked !== undefined && !responsible.some(({ id }) => id === asked.id)) return []
    if (finding?.conclusion === 'done' || finding?.conclusion === 'dropped') return []
    const last = finding?.last ?? null
    return [
      {
        id: item.id,
        number: item.number,
        goal: goalOf(gathered, item),
        title: item.title,
        organizations: responsible.flatMap(({ id }) => names.get(id) ?? []),
        deadlineOn: item.deadlineOn,
        last: last === null ? null : { status: last.status, on: last.on, note: last.note },
      },
    ]
  })
  return { organization: asked === undefined ? null : nameOn(asked.names, on), items }
}

/** The items over an item, outermost first, as one text. */
export function goalOf({ lines }: GatheredItems, item: FollowedItemRecord): Bilingual {
  const above: FollowedItemRecord[] = []
  for (let at = item.parentId; at !== null; ) {
    const parent = lines.find((line) => line.item.id === at)?.item
    if (parent === undefined || above.includes(parent)) break
    above.unshift(parent)
    at = parent.parentId
  }
  const said = (language: 'en' | 'ja') =>
    above.length === 0 || above.some(({ title }) => title[language] === null)
      ? null
      : above
          .map(({ number, title }) =>
            [number === null || language === 'ja' ? number : numberForEnglish(number), title[language]].filter(Boolean).join(' '),
          )
          .join(' › ')
  return { en: said('en'), ja: said('ja') }
}
