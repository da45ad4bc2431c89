/** Why a line of a pasted list enters nothing. `ministry`: it heads the posts below it; `unread`: neither a post nor a name is found in it. */
export type WhyPassedOver = 'heading' | 'ministry' | 'day' | 'too-long' | 'unread'

/** A line of a pasted list that enters nothing, as it was written. */
export interface PassedOver {
  readonly line: number
  readonly text: string
  readonly why: WhyPassedOver
}
