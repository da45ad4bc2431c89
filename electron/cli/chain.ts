import type { ChainBreak, FiscalYearLink } from '../../shared/domain/fiscal-year-chain.ts'
import type { MeetingRef } from '../../shared/domain/meeting-ref.ts'
import { ordinalShort } from '../../shared/domain/ordinal.ts'
import { chainsOn, type SeriesChain } from '../services/plans/follow-ups.ts'
import { asJson, choiceOption, dayOption, word } from './arguments.ts'
import type { Command } from './command.ts'
import { asOfOrDefault, withRegister } from './with-register.ts'

export const chainCommand: Command = {
  usage: 'chain BODY [--as-of DATE] [--format json|text]',
  words: { least: 1, most: 1 },
  options: { 'as-of': 'text', format: 'text' },
  async run(context, input) {
    const format = choiceOption(input, 'format', ['text', 'json'])
    const given = dayOption(input, 'as-of')
    await withRegister(context, 'read', async (session) => {
      const asOf = await asOfOrDefault(session, given)
      const body = word(input, 0)
      const chains = await chainsOn(session, body, asOf)
      context.out(
        format === 'json' ? asJson({ body, asOf, series: chains.map(seriesAsJson) }) : chains.map(seriesAsText).join('\n'),
      )
    })
  },
}

const at = (ref: MeetingRef | null) => (ref === null ? null : { on: ref.on, ordinal: ref.ordinal })

/** One series of `chain --format json`; the shape is contract. */
function seriesAsJson({ series, chain, plans }: SeriesChain) {
  return {
    key: series.key,
    title: { en: series.name.en, ja: series.name.ja },
    years: chain.links.map((link) => ({
      fiscalYear: link.fiscalYear,
      plan: link.planId === null ? null : (plans.get(link.planId)?.key ?? null),
      state: link.state,
      planReported: at(link.plan),
      progressReported: at(link.progress),
      planMissingAt: link.planMissingAt.map(at),
      progressMissingAt: link.progressMissingAt.map(at),
    })),
    breaks: chain.breaks.map(({ fiscalYear, missing, expectedAt, precedent }) => ({
      fiscalYear,
      missing,
      expectedAt: at(expectedAt),
      precedent: { hits: precedent.hits, of: precedent.of },
    })),
  }
}

function seriesAsText({ series, chain }: SeriesChain): string {
  const broken = new Map(chain.breaks.map((one) => [one.fiscalYear, one]))
  const lines = chain.links.map(
    (link) => `  ${link.fiscalYear}  ${link.state.padEnd(18)} ${yearInWords(link, broken.get(link.fiscalYear))}`,
  )
  return `${[series.name.en ?? series.name.ja ?? series.key, ...lines].join('\n')}\n`
}

const missingWords = { plan: 'plan missing', progress: 'progress missing', 'whole-year': 'plan and progress missing' } as const

function yearInWords(link: FiscalYearLink, broken: ChainBreak | undefined): string {
  const meeting = (ref: MeetingRef) => (ref.ordinal === null ? ref.on : `${ordinalShort(ref.ordinal)} (${ref.on})`)
  const parts = [
    link.plan === null ? '' : `plan at the ${meeting(link.plan)}`,
    link.progress === null ? '' : `progress at the ${meeting(link.progress)}`,
    broken === undefined ? '' : `${missingWords[broken.missing]}, expected at the ${meeting(broken.expectedAt)}`,
  ]
  return parts.filter((part) => part !== '').join('; ')
}
