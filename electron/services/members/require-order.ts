import type { PartialDate } from '../../../shared/domain/calendar.ts'
import { isEmpty } from '../../../shared/domain/interval.ts'
import { Refusal } from '../register/refusal.ts'

/** An interval that ends before it begins holds on no day, so nothing could be meant by it. Throws Refusal 'not-allowed' (reversed). */
export function requireOrder(from: PartialDate | null, to: PartialDate | null): void {
  if (isEmpty({ from, to })) throw new Refusal('not-allowed', { why: 'reversed', from, to })
}
