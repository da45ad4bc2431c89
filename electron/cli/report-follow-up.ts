import { standalonePage } from '../../shared/documents/html.ts'
import { layout } from '../../shared/documents/layout.ts'
import { paperName } from '../../shared/documents/paper-name.ts'
import { plainText } from '../../shared/documents/plain-text.ts'
import { followUpReportDocument } from '../services/statuses/status-papers.ts'
import { choiceOption, requiredDay, word } from './arguments.ts'
import type { Command } from './command.ts'
import { paperStyle } from './paper-style.ts'
import { withRegister } from './with-register.ts'

export const reportFollowUpCommand: Command = {
  usage: 'report follow-up PLAN --on DATE [--format text|html] [--language en|ja|both]',
  summary: 'the follow-up report on a plan as it stood on a day: plain text, or a page that prints as it stands',
  words: { least: 1, most: 1 },
  options: { on: 'text', format: 'text', language: 'text' },
  async run(context, input) {
    const format = choiceOption(input, 'format', ['text', 'html'])
    const language = choiceOption(input, 'language', ['en', 'ja', 'both'])
    const asOf = requiredDay(input, 'on')
    await withRegister(context, 'read', async (session) => {
      const document = await followUpReportDocument(session, { plan: word(input, 0), asOf, language })
      if (format === 'text') return context.out(plainText(document))
      return context.out(
        standalonePage({
          paper: layout(document),
          page: document.page,
          title: paperName(document),
          language: language === 'en' ? 'en' : 'ja',
          css: paperStyle(),
          footer: '',
        }),
      )
    })
  },
}
