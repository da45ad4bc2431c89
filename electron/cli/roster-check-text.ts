import type { RosterCheck } from '../../shared/contract/rosters.ts'
import { formatDay } from '../../shared/domain/format-date.ts'
import type { Language } from '../../shared/domain/vocabulary.ts'
import { rosterCheckText as words } from '../../shared/text/roster-check-text.ts'
import { sayConsistency, sayFinding, sayTimes } from '../../shared/text/roster-check-words.ts'

/** A checked roster for people at a terminal: when it was true, what looks lost, and when each label held. */
export function rosterCheckText(check: RosterCheck, language: Language): string {
  const { title, line, findings, noFindings, labels, questions, furtherQuestions, stated, misspelt } = words[language]
  if (check.lines.length === 0) return `${words[language].nothingRead}\n${words[language].nothingReadHint}\n`
  const seats = new Map(check.names.seats.map(({ id, name }) => [id, name]))
  const organizations = new Map(check.names.organizations.map(({ id, name }) => [id, name]))
  const names = {
    kind: check.kind,
    seat: (id: number) => seats.get(id) ?? null,
    organization: (id: number) => organizations.get(id) ?? null,
    alike: (label: string) => check.alike.find((one) => one.label === label)?.name ?? null,
  }
  const wrong = [
    ...check.misspelt.map((one) => ({ line: one.line, text: misspelt(one.printed, one.readAs) })),
    ...check.findings.map((finding) => ({
      line: 'line' in finding ? finding.line : null,
      text: sayFinding(finding, names, language),
    })),
  ]
  const placed = (at: number | null, text: string) => (at === null ? `  ${text}` : `  ${line(at)}: ${text}`)
  return `${[
    `${title}: ${check.body.name[language] ?? check.body.key}`,
    words[language].linesRead(check.lines.length, check.labels.length),
    '',
    ...sayConsistency(check.consistency, language),
    ...(check.statedOn === null ? [] : [stated(formatDay(check.statedOn, language, language === 'ja' ? 'era-long' : 'long'))]),
    '',
    ...(wrong.length === 0 ? [noFindings] : [`${findings}:`, ...wrong.map((one) => placed(one.line, one.text))]),
    '',
    ...(check.questions.length === 0
      ? []
      : [
          `${questions}:`,
          ...check.questions.map(({ line: at, text }) => placed(at, text[language] ?? text.en ?? text.ja ?? '')),
          '',
        ]),
    ...(check.furtherQuestions === 0 ? [] : [furtherQuestions(check.furtherQuestions), '']),
    `${labels}:`,
    ...check.labels.map((label) => placed(label.line, `${label.label}: ${sayTimes(label.times, language)}`)),
  ].join('\n')}\n`
}
