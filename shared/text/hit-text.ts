import type { InBothLanguages } from './texts.ts'

/** Headings over what the search found, by kind. */
export interface HitText {
  readonly body: string
  readonly meeting: string
  readonly 'agenda-item': string
  readonly plan: string
  readonly 'plan-item': string
  readonly post: string
  readonly person: string
  readonly organization: string
  readonly measure: string
  readonly indicator: string
  readonly attachment: string
  readonly commands: string
  /** Those that are not called by what was typed, where others are. */
  readonly furtherCommands: string
}

export const hitText: InBothLanguages<HitText> = {
  en: {
    body: 'Bodies',
    meeting: 'Meetings',
    'agenda-item': 'Agenda lines',
    plan: 'Plans',
    'plan-item': 'Plan items',
    post: 'Posts',
    person: 'Persons',
    organization: 'Organizations',
    measure: 'Measures',
    indicator: 'Indicators',
    attachment: 'Papers',
    commands: 'Commands',
    furtherCommands: 'Further commands',
  },
  ja: {
    body: '本部・会議',
    meeting: '会合',
    'agenda-item': '議題',
    plan: '計画',
    'plan-item': '計画の項目',
    post: '職名',
    person: '人名',
    organization: '組織',
    measure: '施策',
    indicator: '指標',
    attachment: '資料',
    commands: '操作',
    furtherCommands: 'その他の操作',
  },
}
