import { followUpsOn } from '../services/plans/follow-ups.ts'
import { itemsOn } from '../services/statuses/items-on.ts'
import { itemsAsJson, itemsPlainText } from './item-standings.ts'
import { followUpsPlainText } from './plain-texts.ts'
import { asJson, choiceOption, dayOption } from './arguments.ts'
import type { Command } from './command.ts'
import { asOfOrDefault, withRegister } from './with-register.ts'

export const followUpsCommand: Command = {
  usage: 'follow-ups [BODY] [--as-of DATE] [--items] [--format json|text]',
  words: { least: 0, most: 1 },
  options: { 'as-of': 'text', items: 'flag', format: 'text' },
  async run(context, input) {
    const format = choiceOption(input, 'format', ['text', 'json'])
    const given = dayOption(input, 'as-of')
    await withRegister(context, 'read', async (session) => {
      const asOf = await asOfOrDefault(session, given)
      const plans = await followUpsOn(session, input.words[0] ?? null, asOf)
      if (input.options['items'] === true) {
        const items = await itemsOn(session, plans, asOf)
        return context.out(format === 'json' ? asJson({ asOf, plans: items.map(itemsAsJson) }) : itemsPlainText(asOf, items))
      }
      return context.out(
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
