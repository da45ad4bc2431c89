import type { InBothLanguages } from './texts.ts'

/** Words of closed lists that only the history shows, by where they are kept (`table.field`, or the field alone where all tables mean the same). */
export const keptWordsText: InBothLanguages<Readonly<Record<string, Readonly<Record<string, string>>>>> = {
  en: {
    language: { en: 'English', ja: 'Japanese', both: 'both' },
    'names.kind': { official: 'official name', alias: 'other spelling', short: 'short name' },
    'body_links.kind': { succession: 'succession', transfer: 'transfer of duties' },
    'plan_links.kind': {
      supersedes: 'supersedes',
      revises: 'revises',
      implements: 'carries out',
      merges: 'takes in',
      splits: 'is split from',
    },
    'plan_item_organizations.role': { responsible: 'responsible', supporting: 'supporting' },
    'measure_organizations.role': { responsible: 'responsible', partner: 'partner' },
    'agenda_items.carried_how': { moved: 'moved', duplicated: 'duplicated', deferred: 'deferred' },
    'tenures.nature': { holder: 'in office', acting: 'acting', concurrent: 'concurrently' },
    'meetings.numbering': { arabic: '1, 1.1', japanese: '1, (1), ①' },
    'meetings.seating_second': { left: 'left', right: 'right' },
  },
  ja: {
    language: { en: '英語', ja: '日本語', both: '和英併記' },
    'names.kind': { official: '正式名称', alias: '別表記', short: '略称' },
    'body_links.kind': { succession: '承継', transfer: '事務の移管' },
    'plan_links.kind': { supersedes: '後継', revises: '改定', implements: '実施', merges: '統合', splits: '分割' },
    'plan_item_organizations.role': { responsible: '担当', supporting: '協力' },
    'measure_organizations.role': { responsible: '担当', partner: '連携' },
    'agenda_items.carried_how': { moved: '移動', duplicated: '複写', deferred: '継続' },
    'tenures.nature': { holder: '本務', acting: '事務取扱', concurrent: '兼任' },
    'meetings.numbering': { arabic: '１、１．１', japanese: '１、（１）、①' },
    'meetings.seating_second': { left: '左', right: '右' },
  },
}
