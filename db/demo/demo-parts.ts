import type { Pair } from './words.ts'

/** A body of the invented register, as its plans and agendas speak of it. */
export interface DemoBody {
  readonly id: number
  readonly subject: Pair
  readonly seriesId: number
  readonly name: Pair
}
