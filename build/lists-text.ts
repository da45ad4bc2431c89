import { headWords } from '../electron/exchange/lists/heads.ts'
import { takesOf } from '../electron/exchange/lists/list-file.ts'
import { lists } from '../electron/exchange/lists/lists.ts'
import { listKeys } from '../shared/domain/list-keys.ts'
import { listText } from '../shared/text/list-text.ts'

/** The lists as tables, for whoever makes such files: each column with its heads in both languages and what its cells take. */
export function listsText(): string {
  const sections = listKeys.map((key) => {
    const list = lists[key]
    const rows = list.columns.map((column) => {
      const needed = column.isRequired ? ' **required**' : ''
      const cell = (text: string) => text.replaceAll('|', '\\|')
      return `| \`${column.key}\` | ${cell(headWords(column, 'en'))} | ${cell(headWords(column, 'ja'))} | ${cell(takesOf(column, 'en'))}${needed} |`
    })
    return [
      `## ${listText.en.list[key]} ${listText.ja.list[key]} (\`${key}\`)`,
      '',
      listText.en.about[key],
      '',
      '| key | head | 見出し | a cell takes |',
      '| --- | --- | --- | --- |',
      ...rows,
    ].join('\n')
  })
  return `# Lists as tables

Every list goes out and comes in with the same columns, as CSV (UTF-8 with its mark) or as an Excel workbook. A column is known by the key in the brackets of its
head, else by its words in either language or other words in use; the order does not matter, and columns may be left out. Written anew by \`npm run lists:docs\`.

- A blank cell leaves what is there; \`(blank)\` or \`（空欄）\` makes it empty. Outer spaces go.
- Other rows are named by their key or by any name they ever had. A meeting is \`drugs/2005-06-10\` or \`薬物乱用対策推進本部 第11回\`; a line of a tree is what it belongs to and its place: \`drugs/2005-06-10 2.1\`.
- Of two things of one name, the one that was there on the day the row speaks of is meant.
- A row is known again by its row number within what it belongs to, else by its key, its names, or what else makes it the one it is. What fits several is asked.
- Text that a spreadsheet would run as a formula is led by an apostrophe in CSV; it goes when the file comes in.

${sections.join('\n\n')}
`
}
