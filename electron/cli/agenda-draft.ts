import { draftOn } from '../services/agenda/draft.ts'
import { draftPlainText } from './plain-texts.ts'
import { asJson, choiceOption, requiredDay, word } from './arguments.ts'
import type { Command } from './command.ts'
import { withRegister } from './with-register.ts'

export const draftCommand: Command = {
  usage: 'agenda draft BODY --on DATE [--format json|text]',
  words: { least: 1, most: 1 },
  options: { on: 'text', format: 'text' },
  async run(context, input) {
    const format = choiceOption(input, 'format', ['text', 'json'])
    const on = requiredDay(input, 'on')
    await withRegister(context, 'read', async (session) => {
      const draft = await draftOn(session, word(input, 0), on)
      context.out(
        format === 'json'
          ? asJson({
              body: draft.body.key,
              on,
              ordinal: draft.ordinal,
              items: draft.lines.map((line) => ({
                kind: line.kind,
                title: line.title,
                plans: line.plans.map((plan) => plan.key),
                fiscalYear: line.fiscalYear,
                reason: line.reasons.map((reason) => reason.en).join('; '),
              })),
            })
          : draftPlainText(draft),
      )
    })
  },
}
