import { followUpsOn } from '../services/follow-ups.ts'
import { followUpsPlainText } from './plain-texts.ts'
import { asJson, choiceOption, dayOption } from './arguments.ts'
import type { Command } from './command.ts'
import { asOfOrDefault, withRegister } from './with-register.ts'

export const followUpsCommand: Command = {
  usage: 'follow-ups [BODY] [--as-of DATE] [--format json|text]',
  summary: 'every plan with its state on a day: what was followed up, what is due, what never was',
  words: { least: 0, most: 1 },
  options: { 'as-of': 'text', format: 'text' },
  async run(context, input) {
    const format = choiceOption(input, 'format', ['text', 'json'])
    const given = dayOption(input, 'as-of')
    await withRegister(context, 'read', async (session) => {
      const asOf = await asOfOrDefault(session, given)
      const plans = await followUpsOn(session, input.words[0] ?? null, asOf)
      context.out(
        format === 'json'
          ? asJson({
              asOf,
              plans: plans.map(({ plan, body, finding, adoptedOn }) => ({
                key: plan.key,
                body: body.key,
                title: { en: plan.name.en, ja: plan.name.ja },
                kind: plan.kind,
                state: finding.state,
                adoptedOn,
                followUps: finding.followUps.map(({ on, ordinal, kind }) => ({ on, ordinal, kind })),
              })),
            })
          : followUpsPlainText(asOf, plans),
      )
    })
  },
}
