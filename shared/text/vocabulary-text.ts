import type {
  ActKind,
  BodyColour,
  BodyKind,
  Conclusion,
  Confidence,
  FollowUpState,
  ItemKind,
  ItemStatus,
  MeetingKind,
  MeetingStatus,
  OrganizationKind,
  OrganizationLinkKind,
  Outcome,
  PlanItemKind,
  PlanKind,
  SeatRole,
} from '../domain/vocabulary.ts'
import type { InBothLanguages } from './texts.ts'

/** The word people see for each member of every closed list in shared/domain/vocabulary.ts. */
export interface VocabularyText {
  readonly itemKind: Readonly<Record<ItemKind, string>>
  readonly planKind: Readonly<Record<PlanKind, string>>
  readonly planItemKind: Readonly<Record<PlanItemKind, string>>
  readonly followUpState: Readonly<Record<FollowUpState, string>>
  readonly conclusion: Readonly<Record<Conclusion, string>>
  readonly itemStatus: Readonly<Record<ItemStatus, string>>
  readonly seatRole: Readonly<Record<SeatRole, string>>
  readonly meetingStatus: Readonly<Record<MeetingStatus, string>>
  readonly meetingKind: Readonly<Record<MeetingKind, string>>
  readonly actKind: Readonly<Record<ActKind, string>>
  readonly outcome: Readonly<Record<Outcome, string>>
  readonly bodyKind: Readonly<Record<BodyKind, string>>
  readonly bodyColour: Readonly<Record<BodyColour, string>>
  readonly organizationKind: Readonly<Record<OrganizationKind, string>>
  readonly organizationLinkKind: Readonly<Record<OrganizationLinkKind, string>>
  readonly confidence: Readonly<Record<Confidence, string>>
}

export const vocabularyText: InBothLanguages<VocabularyText> = {
  en: {
    itemKind: {
      adoption: 'Adoption',
      'report-on-adoption': 'Report on adoption',
      'report-on-progress': 'Report on progress',
      'progress-report': 'Progress report',
      'follow-up': 'Follow-up',
      'situation-report': 'Situation report',
      topic: 'Topic',
      other: 'Other business',
    },
    planKind: {
      outline: 'Outline',
      strategy: 'Strategy',
      'action-plan': 'Action plan',
      'urgent-measures': 'Urgent measures',
      'annual-plan': 'Annual plan',
      initiative: 'Initiative',
    },
    planItemKind: { goal: 'Goal', pillar: 'Pillar', viewpoint: 'Viewpoint', task: 'Task', measure: 'Measure', item: 'Item' },
    followUpState: {
      'not-yet-due': 'Not yet due',
      due: 'Due soon',
      overdue: 'Overdue',
      'never-followed-up': 'Never followed up',
      explained: 'Explained',
      concluded: 'Concluded',
    },
    conclusion: {
      superseded: 'Superseded',
      'term-over': 'Term over',
      'reported-complete': 'Reported complete',
      discontinued: 'Discontinued',
    },
    itemStatus: {
      'not-started': 'Not started',
      'in-progress': 'In progress',
      done: 'Done',
      delayed: 'Delayed',
      dropped: 'Dropped',
    },
    seatRole: {
      chief: 'Chief',
      'deputy-chief': 'Deputy Chief',
      member: 'Member',
      observer: 'Observer',
      secretary: 'Secretary',
    },
    meetingStatus: {
      planned: 'Planned',
      drafted: 'Drafted',
      issued: 'Issued',
      held: 'Held',
      cancelled: 'Cancelled',
      postponed: 'Postponed',
    },
    meetingKind: { meeting: 'Meeting', 'establishing-act': 'Founding act' },
    actKind: {
      'cabinet-decision': 'Cabinet decision',
      'oral-consent': 'Oral consent of the Cabinet',
      law: 'Law',
      other: 'Founding act',
    },
    outcome: {
      adopted: 'Adopted',
      reported: 'Reported',
      noted: 'Noted',
      deferred: 'Deferred',
      withdrawn: 'Withdrawn',
    },
    bodyKind: {
      headquarters: 'Headquarters',
      'ministerial-meeting': 'Ministerial meeting',
      council: 'Council',
      'liaison-council': 'Liaison council',
      secretaries: 'Secretaries’ meeting',
      other: 'Other body',
    },
    bodyColour: {
      celadon: 'Celadon',
      chestnut: 'Chestnut',
      bellflower: 'Bellflower',
      pine: 'Pine',
      plum: 'Plum',
      slate: 'Slate',
      ochre: 'Ochre',
    },
    organizationKind: {
      cabinet: 'Cabinet',
      ministry: 'Ministry',
      agency: 'Agency',
      commission: 'Commission',
      office: 'Office',
      association: 'Association',
      international: 'International organization',
      other: 'Other organization',
    },
    organizationLinkKind: {
      merger: 'Merger',
      split: 'Split',
      renaming: 'Renaming',
      transfer: 'Transfer',
      succession: 'Succession',
    },
    confidence: { verified: 'Verified', inferred: 'Inferred', 'to-be-confirmed': 'To be confirmed' },
  },
  ja: {
    itemKind: {
      adoption: '決定',
      'report-on-adoption': '策定の報告',
      'report-on-progress': '進捗状況の報告',
      'progress-report': '進捗報告',
      'follow-up': 'フォローアップ',
      'situation-report': '情勢報告',
      topic: '議題',
      other: 'その他',
    },
    planKind: {
      outline: '要綱',
      strategy: '戦略',
      'action-plan': '行動計画',
      'urgent-measures': '緊急対策',
      'annual-plan': '年度計画',
      initiative: '取組',
    },
    planItemKind: { goal: '目標', pillar: '柱', viewpoint: '視点', task: '課題', measure: '施策', item: '項目' },
    followUpState: {
      'not-yet-due': '期日前',
      due: '期日間近',
      overdue: '期日超過',
      'never-followed-up': '実績なし',
      explained: '理由あり',
      concluded: '終結',
    },
    conclusion: {
      superseded: '後継計画に移行',
      'term-over': '期間満了',
      'reported-complete': '完了報告',
      discontinued: '取りやめ',
    },
    itemStatus: {
      'not-started': '未着手',
      'in-progress': '実施中',
      done: '実施済み',
      delayed: '遅延',
      dropped: '中止',
    },
    seatRole: {
      chief: '本部長',
      'deputy-chief': '副本部長',
      member: '本部員',
      observer: 'オブザーバー',
      secretary: '幹事',
    },
    meetingStatus: {
      planned: '予定',
      drafted: '次第案あり',
      issued: '発出済み',
      held: '開催済み',
      cancelled: '中止',
      postponed: '延期',
    },
    meetingKind: { meeting: '会合', 'establishing-act': '設置根拠' },
    actKind: {
      'cabinet-decision': '閣議決定',
      'oral-consent': '閣議口頭了解',
      law: '法律',
      other: '設置',
    },
    outcome: { adopted: '決定', reported: '報告', noted: '了承', deferred: '継続', withdrawn: '取下げ' },
    bodyKind: {
      headquarters: '本部',
      'ministerial-meeting': '閣僚会議',
      council: '会議',
      'liaison-council': '連絡会議',
      secretaries: '幹事会',
      other: 'その他の会議体',
    },
    bodyColour: {
      celadon: '青磁',
      chestnut: '栗',
      bellflower: '桔梗',
      pine: '松葉',
      plum: '梅',
      slate: '鈍色',
      ochre: '黄土',
    },
    organizationKind: {
      cabinet: '内閣',
      ministry: '省',
      agency: '庁',
      commission: '委員会',
      office: '部局',
      association: '団体',
      international: '国際機関',
      other: 'その他の組織',
    },
    organizationLinkKind: {
      merger: '統合',
      split: '分割',
      renaming: '改称',
      transfer: '移管',
      succession: '承継',
    },
    confidence: { verified: '確認済み', inferred: '推定', 'to-be-confirmed': '要確認' },
  },
}
