import type { InBothLanguages } from './texts.ts'

/** The words of what leaves the register: names of files, and what each form is for. */
export interface ExportsText {
  readonly templateName: (list: string) => string
  readonly name: Readonly<Record<'lists' | 'archive' | 'json' | 'copy' | 'popolo' | 'oparl' | 'ics', string>>
  readonly about: Readonly<Record<'lists' | 'archive' | 'json' | 'copy' | 'popolo' | 'oparl' | 'ics', string>>
}

export const exportsText: InBothLanguages<ExportsText> = {
  en: {
    templateName: (list) => `${list} (template)`,
    name: {
      lists: 'All lists',
      archive: 'Register with files',
      json: 'Register',
      copy: 'Register to hand over',
      popolo: 'Members (Popolo)',
      oparl: 'Meetings (OParl)',
      ics: 'Meetings (calendar)',
    },
    about: {
      lists: 'Every list as a sheet of one Excel workbook.',
      archive: 'All rows, their history and all attached files as one zip. An empty register takes it over whole.',
      json: 'All rows and their history as JSON with a published schema; the attached files are not in it.',
      copy: 'The register’s own file as it stands now, not to be written in.',
      popolo: 'Bodies, organizations, posts, persons and memberships as Popolo JSON.',
      oparl: 'Bodies, meetings and agenda items in the manner of OParl 1.1.',
      ics: 'All meetings for other calendars.',
    },
  },
  ja: {
    templateName: (list) => `${list}(様式)`,
    name: {
      lists: '全ての一覧',
      archive: '台帳(添付ファイル付き)',
      json: '台帳',
      copy: '引渡し用の台帳',
      popolo: '構成員(Popolo)',
      oparl: '会合(OParl)',
      ics: '会合(カレンダー)',
    },
    about: {
      lists: '全ての一覧を、1つのExcelブックに1シートずつ書き出します。',
      archive: '全ての内容と履歴、添付ファイルを1つのzipにまとめます。空の台帳にそのまま引き継げます。',
      json: '全ての内容と履歴を、公開された定義に従うJSONで書き出します。添付ファイルは含みません。',
      copy: '現在の台帳ファイルの写しです。書込みはできません。',
      popolo: '会議体、組織、官職、人物及び在任をPopolo形式のJSONで書き出します。',
      oparl: '会議体、会合及び議題をOParl 1.1に準じたJSONで書き出します。',
      ics: '全ての会合を、他のカレンダーで読める形式で書き出します。',
    },
  },
}
