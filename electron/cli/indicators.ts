import type { IndicatorView } from '../../shared/contract/indicators.ts'
import type { IsoDate } from '../../shared/domain/calendar.ts'
import type { Bilingual } from '../../shared/domain/model.ts'
import { column } from '../exchange/tables/file-table.ts'
import { writeCsv } from '../exchange/tables/write-csv.ts'
import { indicatorsScreen } from '../services/measures/indicators.ts'
import { asJson, choiceOption, dayOption } from './arguments.ts'
import type { Command } from './command.ts'
import { asOfOrDefault, withRegister } from './with-register.ts'

export const indicatorsCommand: Command = {
  usage: 'indicators [--group TITLE] [--as-of DATE] [--format json|csv]',
  words: { least: 0, most: 0 },
  options: { group: 'text', 'as-of': 'text', format: 'text' },
  async run(context, input) {
    const format = choiceOption(input, 'format', ['json', 'csv'])
    const given = dayOption(input, 'as-of')
    const wanted = input.options['group']
    await withRegister(context, 'read', async (session) => {
      const asOf = await asOfOrDefault(session, given)
      const { indicators } = await indicatorsScreen(session, asOf)
      const chosen = indicators.filter(({ group }) => typeof wanted !== 'string' || group.en === wanted || group.ja === wanted)
      context.out(format === 'json' ? asJson(inJson(chosen, asOf)) : inCsv(chosen))
    })
  },
}

const both = ({ en, ja }: Bilingual): Bilingual => ({ en, ja })

/** `indicators --format json`; the shape is contract. A year without a value is left out, an index that cannot be computed is null. */
function inJson(indicators: readonly IndicatorView[], asOf: IsoDate) {
  return {
    asOf,
    indicators: indicators.map((one) => ({
      key: one.key,
      group: both(one.group),
      title: both(one.title),
      unit: both(one.unit),
      unitFactor: one.unitFactor,
      decimals: one.decimals,
      baseYear: one.baseYear,
      note: both(one.note),
      values: one.values.map(({ year, value, isPreliminary, index, printedIndex }) => ({
        year,
        value,
        preliminary: isPreliminary,
        index,
        printedIndex,
      })),
    })),
  }
}

const series = ['key', 'group_en', 'group_ja', 'title_en', 'title_ja', 'unit_en', 'unit_ja', 'unit_factor', 'base_year']
const figure = ['year', 'value', 'preliminary', 'index', 'printed_index']

function inCsv(indicators: readonly IndicatorView[]): string {
  const rows = indicators.flatMap(({ key, group, title, unit, unitFactor, baseYear, values }) => {
    const own = [key, group.en, group.ja, title.en, title.ja, unit.en, unit.ja, unitFactor, baseYear]
    return values.map(({ year, value, isPreliminary, index, printedIndex }) => [
      ...own,
      year,
      value,
      isPreliminary ? 1 : 0,
      index,
      printedIndex,
    ])
  })
  return writeCsv({ name: 'indicators', columns: [...series, ...figure].map(column), rows })
}
