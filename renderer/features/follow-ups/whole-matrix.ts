import type { MatrixHead, MatrixMeeting, MatrixPage } from '../../../shared/contract/follow-ups.ts'

/** The matrix of a body as far as its pages have come. */
export interface WholeMatrix extends Pick<MatrixPage, 'body' | 'bodies' | 'ahead' | 'meetingCount'> {
  readonly rows: readonly MatrixHead[]
  readonly meetings: readonly MatrixMeeting[]
}

/** Puts the pages together; null before the first. */
export function wholeMatrix(pages: readonly MatrixPage[] | undefined): WholeMatrix | null {
  const last = pages?.at(-1)
  if (pages === undefined || last === undefined) return null
  return {
    body: last.body,
    bodies: last.bodies,
    ahead: last.ahead,
    meetingCount: last.meetingCount,
    rows: pages.flatMap(({ rows }) => rows),
    meetings: pages.flatMap(({ meetings }) => meetings),
  }
}
