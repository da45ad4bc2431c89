import { standalonePage } from '../../../shared/documents/html.ts'
import { layout } from '../../../shared/documents/layout.ts'
import { leadingLanguage, type PaperDocument, pageOf } from '../../../shared/documents/model.ts'
import { paperName } from '../../../shared/documents/paper-name.ts'
import { paperStyle } from './paper-style.ts'

/** A page of its own, with everything it needs but the fonts. */
export function standaloneHtml(document: PaperDocument): string {
  return standalonePage({
    paper: layout(document),
    page: pageOf(document),
    title: paperName(document),
    language: leadingLanguage(document.language),
    css: paperStyle(),
    footer: document.footer === null ? null : document.footer.map(({ text }) => text).join(' / '),
  })
}
