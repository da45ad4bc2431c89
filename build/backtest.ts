/**
 * `node build/backtest.ts [register.honbu]`: drafts every past agenda of the register's bodies from what lay before it and
 * prints how well the drafts met what was really on it, beside the previous agenda again. Without a file: the published record.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gatherBodies } from '../electron/services/bodies/histories.ts'
import { type RegisterSession, registerSession } from '../electron/services/register/register-session.ts'
import { createRegisterFile } from '../electron/services/register/registers.ts'
import { type Backtest, backtest, type MeetingTrial, type Score } from '../shared/domain/backtest.ts'
import { draftText } from '../shared/text/draft-text.ts'

const folder = mkdtempSync(join(tmpdir(), 'honbu-backtest-'))
const session = registerSession({ program: 'honbu backtest', now: () => new Date() })
try {
  await openOrMake(session, process.argv[2])
  const gathered = await gatherBodies(session.register().db)
  console.log(report(backtest(gathered.map(({ history }) => history))).join('\n'))
} finally {
  await session.close()
  rmSync(folder, { recursive: true })
}

async function openOrMake(into: RegisterSession, path: string | undefined): Promise<void> {
  if (path === undefined) await createRegisterFile(into, join(folder, 'published-record.honbu'), 'published-record')
  else await into.open(path, 'read')
}

/** Scores by body and meeting, and every line that was wrong or missed. */
function report({ draft, baseline, bodies }: Backtest): readonly string[] {
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

function scoreLine(name: string, { f1, precision, recall, hits, actual, proposed }: Score, baseline: Score): string {
  const scores = `F1 ${f1.toFixed(2)}  precision ${precision.toFixed(2)}  recall ${recall.toFixed(2)}`
  return `${name.padEnd(14)} ${scores}  (${hits} of ${actual} met, ${proposed} proposed; previous agenda again: F1 ${baseline.f1.toFixed(2)})`
}
