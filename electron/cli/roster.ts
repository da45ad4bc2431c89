import type { RosterSeat } from '../../shared/domain/roster.ts'
import type { Bilingual } from '../../shared/domain/model.ts'
import { rosterScreen } from '../services/bodies/members.ts'
import { rosterPlainText } from './plain-texts.ts'
import { asJson, choiceOption, dayOption, word } from './arguments.ts'
import type { Command } from './command.ts'
import { asOfOrDefault, withRegister } from './with-register.ts'

export const rosterCommand: Command = {
  usage: 'roster BODY [--as-of DATE] [--format json|text]',
  words: { least: 1, most: 1 },
  options: { 'as-of': 'text', format: 'text' },
  async run(context, input) {
    const format = choiceOption(input, 'format', ['text', 'json'])
    const given = dayOption(input, 'as-of')
    await withRegister(context, 'read', async (session) => {
      const asOf = await asOfOrDefault(session, given)
      const roster = await rosterScreen(session, { body: word(input, 0), asOf, compareTo: null })
      context.out(
        format === 'json'
          ? asJson({ body: roster.body.key, asOf, seats: roster.seats.map(seatAsJson) })
          : rosterPlainText(roster),
      )
    })
  },
}

const both = ({ en, ja }: Bilingual): Bilingual => ({ en, ja })

/**
 * One seat of `roster --format json`; the shape is contract. `organization` is the heading a roster prints over the post: null where the
 * title names its own ministry. `holder` is null while nobody is recorded.
 */
function seatAsJson(seat: RosterSeat) {
  const holder = seat.holders[0]
  return {
    role: seat.role,
    organization: seat.organization && !seat.standsAlone ? both(seat.organization.name) : null,
    post: both(seat.post),
    holder: holder ? { ...both(holder.name), acting: holder.isActing } : null,
    order: seat.order,
    collective: seat.isCollective,
  }
}
