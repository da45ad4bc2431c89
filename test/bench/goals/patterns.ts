import { readIcalendar } from '../../../electron/exchange/icalendar/read-icalendar.ts'
import { readPrintedRoster } from '../../../electron/exchange/published-record/read-printed-roster.ts'
import { readRecord } from '../../../electron/exchange/published-record/read-record.ts'
import { readSpreadsheet } from '../../../electron/exchange/spreadsheet-text.ts'
import { safeFileName } from '../../../electron/services/files/safe-file-name.ts'
import { readCabinetList } from '../../../shared/domain/cabinet-list.ts'
import { findDeadline } from '../../../shared/domain/deadline.ts'
import { readFigureTable } from '../../../shared/domain/figure-table.ts'
import { foldText } from '../../../shared/domain/fold-text.ts'
import { readItemTitle } from '../../../shared/domain/item-kind.ts'
import { readNumbers } from '../../../shared/domain/item-number.ts'
import { markedRanges } from '../../../shared/domain/marked-ranges.ts'
import { parsePartial } from '../../../shared/domain/parse-date.ts'
import { readPlanOutline } from '../../../shared/domain/plan-outline.ts'
import { readFigure } from '../../../shared/domain/read-figure.ts'
import { readSearch } from '../../../shared/domain/search-query.ts'
import { rollFiscalYear } from '../../../shared/domain/title-pattern.ts'
import { searchLexicon } from '../../../shared/text/search-filter-text.ts'
import { cpuOf, type Goal, ms } from '../goal.ts'

const goal = 50
/** A reader that takes this long, in milliseconds, for a part of the text is not asked for the whole. */
const patience = 1000
const sizes = [10_000, 100_000, 1_000_000]

const lexicon = searchLexicon([{ key: 'drugs', names: ['Drugs', '薬物'] }])

/** Everything that reads what people type or paste, with the longest text it may be given where the contract draws a line. */
const readers: readonly (readonly [name: string, read: (text: string) => unknown, longest?: number])[] = [
  ['fold a text', foldText],
  ['read a search', (text) => readSearch(text, lexicon), 200],
  ['mark words', (text) => markedRanges(text, ['aa', '薬物', 'plan']), 20_000],
  ['read a date', parsePartial, 100],
  ['find a deadline', findDeadline, 20_000],
  ['roll a fiscal year', (text) => rollFiscalYear(text, 'ja', 2005, 2006), 2000],
  ['read the kind of a line', readItemTitle, 2000],
  ['read numbers', readNumbers, 200],
  ['read a figure', readFigure, 100],
  ['read the outline of a plan', (text) => readPlanOutline(text)],
  ['read a list of a cabinet', (text) => readCabinetList(text, ['総務大臣', 'Minister of Justice']), 100_000],
  ['read a table of figures', (text) => readFigureTable(text), 100_000],
  ['read a printed roster', (text) => readPrintedRoster(text, () => false), 100_000],
  ['read a published record', readRecord],
  ['read a table', readSpreadsheet],
  ['read a calendar', (text) => readIcalendar(`BEGIN:VCALENDAR\n${text}\nEND:VCALENDAR`, [])],
  ['name a file', safeFileName, 2000],
]

/** Pieces that make patterns try again and again, repeated. */
const pieces = [
  'a',
  ' ',
  '1',
  'a ',
  '1.',
  '-',
  '第',
  '（',
  '平成17年',
  '五か',
  'カ゛',
  '"a,',
  'a:',
  '\n',
  ' \n',
  '1 \n',
  '2005-',
  '・',
  '゛',
  '「',
  'A. 1) ',
  '〇',
]

/** Patterns over hostile texts of a million characters: nothing may try again and again. */
export const patterns: Goal = {
  id: 'texts',
  promise: `whatever reads a text: at most ${goal} ms of processor time for a million characters, or for the longest it is given`,
  async *run() {
    for (const [name, read, longest = Infinity] of readers) {
      let worst = { cpu: 0, piece: '', size: 0 }
      for (const piece of pieces) {
        for (const size of sizes.filter((one, at) => at === 0 || one <= longest)) {
          const length = Math.min(size, longest)
          const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
          const cpu = await cpuOf(() => {
            try {
              read(text)
            } catch {
              // Refusing it is an answer too.
            }
          })
          if (cpu > worst.cpu) worst = { cpu, piece, size: length }
          if (cpu > patience) break
        }
      }
      yield {
        what: name,
        floor: null,
        measured: `${ms(worst.cpu)} for ${worst.size} of ${JSON.stringify(worst.piece)}`,
        ratio: null,
        isMet: worst.cpu <= goal,
      }
    }
  },
}
