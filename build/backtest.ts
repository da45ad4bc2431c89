/**
 * `node build/backtest.ts <histories.json>`: drafts every past agenda of these bodies from what lay before it and prints how
 * well the drafts met what was really on it, beside the previous agenda rolled on by a year. The file is a JSON list of
 * `BodyHistory` (shared/domain/model.ts).
 */
import { readFileSync } from 'node:fs'
import { type Backtest, backtest, type MeetingTrial, type Score } from '../shared/domain/backtest.ts'
import type { BodyHistory } from '../shared/domain/model.ts'
import { draftText } from '../shared/text/draft-text.ts'

const file = process.argv[2]
if (file === undefined) {
  console.error('Which file? node build/backtest.ts <histories.json>')
  process.exit(2)
}
// The file is written by the register's own programs; its shape is theirs to keep.
const histories = JSON.parse(readFileSync(file, 'utf8')) as readonly BodyHistory[]
console.log(backtestReport(backtest(histories)).join('\n'))

/** The report as lines of text: scores by body and meeting, and every line that was wrong or missed. */
function backtestReport({ draft, baseline, bodies }: Backtest): readonly string[] {
  return [
    ...bodies.flatMap((body) => [scoreLine(body.bodyKey, body.draft, body.baseline), ...body.meetings.flatMap(meetingLines), '']),
    scoreLine('all bodies', draft, baseline),
  ]
}

function meetingLines({ meeting, draft, baseline, wrong, missed }: MeetingTrial): readonly string[] {
  return [
    scoreLine(`  ${meeting.on}`, draft, baseline),
    ...wrong.map(
      (line) => `      proposed, not there: ${line.title.en ?? line.title.ja} (${draftText.en.reason(line.reasons[0])})`,
    ),
    ...missed.map((item) => `      there, not proposed: ${item.title.en ?? item.title.ja}`),
  ]
}

function scoreLine(name: string, draft: Score, baseline: Score): string {
  const counts = `${draft.hits} of ${draft.actual} met, ${draft.proposed} proposed`
  return `${name.padEnd(14)} F1 ${draft.f1.toFixed(2)}  precision ${draft.precision.toFixed(2)}  recall ${draft.recall.toFixed(2)}  (${counts}; previous agenda again: F1 ${baseline.f1.toFixed(2)})`
}
