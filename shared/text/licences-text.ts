import type { InBothLanguages } from './texts.ts'

/** Words of the page of licences. */
export interface LicencesText {
  readonly title: string
  readonly note: string
  readonly missing: string
  readonly missingAdvice: string
}

export const licencesText = {
  en: {
    title: 'Licences',
    note: 'Everything Honbu is made of, by the text it stands under.',
    missing: 'The list of licences is not beside the program.',
    missingAdvice: 'Install Honbu again; its package holds the list.',
  },
  ja: {
    title: 'ライセンス',
    note: '使用しているすべてのソフトウェアを、適用されるライセンスの条文ごとに示します。',
    missing: 'ライセンスの一覧がプログラムに含まれていません。',
    missingAdvice: 'Honbuを再インストールしてください。一覧は配布物に含まれています。',
  },
} satisfies InBothLanguages<LicencesText>
