import { counted } from './count.ts'
import type { InBothLanguages } from './texts.ts'

/** Words of the living register of measures: editing, and what carries out which plan. */
export interface MeasureEditingText {
  readonly views: Readonly<Record<'headings' | 'plans', string>>
  readonly view: string
  readonly newMeasure: string
  readonly newHeading: string
  readonly newMeasureHint: string
  readonly newHeadingHint: string
  readonly removeMeasure: string
  readonly moveUp: string
  readonly moveDown: string
  readonly nest: string
  readonly unnest: string
  readonly editTitle: string
  readonly titleWord: string
  readonly bodyWord: string
  readonly number: string
  readonly isHeading: string
  readonly note: string
  readonly noAgency: string
  readonly choose: string
  readonly isGone: string
  readonly addPartner: string
  readonly carriesOut: string
  readonly addPlan: string
  readonly whichPlan: string
  readonly whichItem: string
  readonly wholePlan: string
  readonly link: string
  readonly facts: string
  readonly addFact: string
  readonly factText: string
  readonly factDate: string
  readonly factFigure: string
  readonly factUnit: string
  readonly partner: string
  // by plan
  readonly byPlanTitle: string
  readonly onlyUnserved: string
  readonly servedCount: (served: number, all: number) => string
  readonly unserved: string
  readonly servedBelow: string
  readonly noPlans: string
  readonly allServed: string
  readonly noItems: string
  readonly forWhole: string
  readonly chooseMeasure: string
  readonly carryOutWith: (item: string) => string
}

export const measureEditingText: InBothLanguages<MeasureEditingText> = {
  en: {
    views: { headings: 'By heading', plans: 'By plan' },
    view: 'Order',
    newMeasure: 'New measure',
    newHeading: 'New heading',
    newMeasureHint: 'Title of the measure, then Enter',
    newHeadingHint: 'Title of the heading, then Enter',
    removeMeasure: 'Remove it with all below it',
    moveUp: 'Move up',
    moveDown: 'Move down',
    nest: 'Nest under the one before',
    unnest: 'Out of its heading',
    editTitle: 'Edit the title',
    titleWord: 'Title',
    bodyWord: 'Text',
    number: 'Number',
    isHeading: 'Heading that gathers measures',
    note: 'Note',
    noAgency: 'no agency',
    choose: 'Type a name',
    isGone: 'no longer there on this day',
    addPartner: 'Add a partner',
    carriesOut: 'Carries out',
    addPlan: 'Link a plan or an item of it',
    whichPlan: 'Plan',
    whichItem: 'Item',
    wholePlan: 'the plan as a whole',
    link: 'Link',
    facts: 'Facts',
    addFact: 'Add a fact',
    factText: 'Fact',
    factDate: 'Date of the fact',
    factFigure: 'Figure',
    factUnit: 'Unit',
    partner: 'partner',
    byPlanTitle: 'What carries out each plan',
    onlyUnserved: 'Only items without a measure',
    servedCount: (served, all) => `${served} of ${counted(all, 'item')} with a measure`,
    unserved: 'no measure',
    servedBelow: 'measures below',
    noPlans: 'No plan has items or measures on this day.',
    allServed: 'Every item has a measure.',
    noItems: 'No items recorded; the measures carry out the plan as a whole.',
    forWhole: 'The plan as a whole',
    chooseMeasure: 'Add a measure',
    carryOutWith: (item) => `Measure that carries out ${item}`,
  },
  ja: {
    views: { headings: '区分別', plans: '計画別' },
    view: '並べ方',
    newMeasure: '新しい施策',
    newHeading: '新しい区分',
    newMeasureHint: '施策の件名を入力して Enter',
    newHeadingHint: '区分の件名を入力して Enter',
    removeMeasure: '下位の項目とともに削除',
    moveUp: '上へ移動',
    moveDown: '下へ移動',
    nest: '前の項目の下に入れる',
    unnest: '区分の外に出す',
    editTitle: '件名を編集',
    titleWord: '件名',
    bodyWord: '概要',
    number: '番号',
    isHeading: '施策をまとめる区分',
    note: '備考',
    noAgency: '実施機関なし',
    choose: '名称を入力',
    isGone: '基準日現在、廃止済み',
    addPartner: '協力機関を追加',
    carriesOut: '実施する計画',
    addPlan: '計画又はその項目と関連付け',
    whichPlan: '計画',
    whichItem: '項目',
    wholePlan: '計画全体',
    link: '関連付け',
    facts: '実績',
    addFact: '実績を追加',
    factText: '実績の内容',
    factDate: '実績の年月日',
    factFigure: '数値',
    factUnit: '単位',
    partner: '協力機関',
    byPlanTitle: '計画ごとの施策',
    onlyUnserved: '施策のない項目のみ',
    servedCount: (served, all) => `${all}項目中${served}項目に施策あり`,
    unserved: '施策なし',
    servedBelow: '下位の項目に施策あり',
    noPlans: '基準日現在、項目又は施策のある計画はありません。',
    allServed: 'すべての項目に施策があります。',
    noItems: '項目は登録されていません。施策は計画全体に対するものです。',
    forWhole: '計画全体',
    chooseMeasure: '施策を追加',
    carryOutWith: (item) => `「${item}」を実施する施策`,
  },
}
