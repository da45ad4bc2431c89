import type { IsoDate, PartialDate } from '../domain/calendar.ts'
import type { StatusCounts } from '../domain/item-roll-up.ts'
import type { Bilingual, Interval } from '../domain/model.ts'
import type { MeetingBody } from './meeting-head.ts'
import type { PaperLanguage } from './model.ts'
import type { PaperText } from './paper-text.ts'
import type { PaperInput } from './paper-date.ts'
import type { ReportItem } from './status-table.ts'

/** What the report on a plan is written from. */
export interface FollowUpReportInput extends PaperInput {
  readonly language: PaperLanguage
  readonly isDraft: boolean
  readonly body: Bilingual
  /** The meeting that receives the report; null when it is written between meetings. */
  readonly meeting: { readonly bodies: readonly MeetingBody[]; readonly date: IsoDate } | null
  readonly plan: {
    readonly title: Bilingual
    readonly adoptedOn: PartialDate | null
    readonly term: Interval
  }
  readonly asOf: IsoDate
  /** The meetings that looked at the plan as a whole, up to the day. */
  readonly looks: readonly { readonly ordinal: number | null; readonly date: IsoDate }[]
  /** The day of the report before this one; null: this is the first. */
  readonly previousOn: IsoDate | null
  /** The items each organization answers for, in protocol order; null name: nobody is named. */
  readonly organizations: readonly { readonly name: Bilingual | null; readonly counts: StatusCounts }[]
  readonly items: readonly ReportItem[]
  readonly footer: PaperText | null
}
