import { ordinalJapanese, ordinalShort } from '../domain/ordinal.ts'
import type { KeyHintText } from './key-hint-text.ts'
import type { InBothLanguages } from './texts.ts'

/** Words of the agenda desk: where lines come from and go to, what they take, what completes them. Days come formatted. */
export interface DeskText {
  // minutes and presenters
  readonly minutesOf: (minutes: number) => string
  readonly minutesIs: (minutes: number) => string
  readonly setMinutes: string
  readonly noMinutes: string
  readonly total: (minutes: number) => string
  readonly totalOf: (minutes: number, planned: number) => string
  readonly over: (minutes: number) => string
  readonly plannedMinutes: string
  readonly plannedUnreadable: (typed: string) => string
  readonly presentedBy: (name: string) => string
  readonly choosePresenter: string
  readonly findOrganization: string
  readonly noPresenter: string
  readonly noOrganization: (typed: string) => string
  readonly registerOrganization: (typed: string) => string
  readonly menuOf: Readonly<Record<'minutes' | 'presenter' | 'carry', string>>
  readonly changeMinutes: string
  readonly changePresenter: string
  // where lines go
  readonly moveNext: string
  readonly duplicateNext: string
  readonly toShelf: string
  readonly duplicateToShelf: string
  readonly makeStanding: string
  readonly nextIs: (ordinal: number | null, day: string) => string
  readonly planNext: (ordinal: number, day: string) => string
  readonly planNextOther: string
  readonly movedTo: (count: number, ordinal: number | null, day: string) => string
  readonly duplicatedTo: (count: number, ordinal: number | null, day: string) => string
  readonly shelved: (count: number) => string
  readonly madeStanding: (isNew: boolean) => string
  readonly notWhileIssued: string
  // where lines come from
  readonly carriedFrom: (how: 'moved' | 'duplicated' | 'deferred', ordinal: number | null) => string
  readonly carriedFromNowhere: Readonly<Record<'moved' | 'duplicated' | 'deferred', string>>
  readonly origin: string
  // shelf
  readonly onShelf: string
  readonly nestedCount: (count: number) => string
  readonly removeFromShelf: (title: string) => string
  readonly removedFromShelf: string
  readonly removedLines: (count: number) => string
  // copying
  readonly copyTitle: string
  readonly copyFrom: string
  readonly findMeeting: string
  readonly noMeetingFound: (typed: string) => string
  readonly meetings: string
  readonly otherMeeting: string
  readonly meetingOf: (body: string, ordinal: number | null) => string
  readonly linesCount: (count: number) => string
  readonly rollYears: (years: number) => string
  readonly standsHere: string
  readonly chooseAll: string
  readonly copyChosen: (count: number) => string
  readonly copied: (count: number) => string
  readonly linesToCopy: string
  readonly hintsCopying: readonly KeyHintText[]
  readonly standing: string
  readonly closePanel: string
  // completion
  readonly completes: (rest: string) => string
  readonly hintsCompleting: readonly KeyHintText[]
  readonly lineGone: string
  // limits
  readonly deepest: string
  readonly flattened: (count: number) => string
  readonly titleCut: (count: number) => string
  readonly manyPasted: (lines: number, steps: number) => string
}

const day = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`

export const deskText: InBothLanguages<DeskText> = {
  en: {
    minutesOf: (minutes) => `${minutes} min`,
    minutesIs: (minutes) => `Takes ${day(minutes, 'minute')}`,
    setMinutes: 'Set the length',
    noMinutes: 'No length',
    total: (minutes) => `${minutes} min`,
    totalOf: (minutes, planned) => `${minutes} of ${planned} min`,
    over: (minutes) => `${minutes} min over`,
    plannedMinutes: 'Planned length in minutes',
    plannedUnreadable: (typed) => `“${typed}” is no length. Write minutes from 1 to 1440.`,
    presentedBy: (name) => `Presented by ${name}`,
    choosePresenter: 'Presented by…',
    findOrganization: 'Find an organization',
    noPresenter: 'Nobody named',
    noOrganization: (typed) => `No organization of that day is called “${typed}”.`,
    registerOrganization: (typed) => `Register “${typed}”`,
    menuOf: { minutes: 'Length', presenter: 'Presented by', carry: 'Next meeting' },
    changeMinutes: 'Length of the line…',
    changePresenter: 'Presenter of the line…',
    moveNext: 'Move to the next meeting',
    duplicateNext: 'Duplicate to the next meeting',
    toShelf: 'Put on the shelf for a later meeting',
    duplicateToShelf: 'Duplicate on the shelf',
    makeStanding: 'Make it a standing line of the body',
    nextIs: (ordinal, on) => `${ordinal === null ? 'Next' : `${ordinalShort(ordinal)}`} meeting, ${on}`,
    planNext: (ordinal, on) => `Plan the ${ordinalShort(ordinal)} meeting on ${on}`,
    planNextOther: 'Plan it on another day…',
    movedTo: (count, ordinal, on) =>
      `${day(count, 'line')} moved to the ${ordinal === null ? 'next' : ordinalShort(ordinal)} meeting, ${on}`,
    duplicatedTo: (count, ordinal, on) =>
      `${day(count, 'line')} duplicated to the ${ordinal === null ? 'next' : ordinalShort(ordinal)} meeting, ${on}`,
    shelved: (count) => `${day(count, 'line')} put on the shelf`,
    madeStanding: (isNew) => (isNew ? 'Now a standing line of this body' : 'It is a standing line of this body already'),
    notWhileIssued: 'Lines move on only while the agenda is being drafted. Duplicate them instead.',
    carriedFrom: (how, ordinal) => {
      const meeting = ordinal === null ? 'another meeting' : `the ${ordinalShort(ordinal)} meeting`
      return how === 'duplicated'
        ? `copied from ${meeting}`
        : how === 'deferred'
          ? `deferred by ${meeting}`
          : `carried from ${meeting}`
    },
    carriedFromNowhere: { moved: 'carried here', duplicated: 'copied', deferred: 'deferred' },
    origin: 'Comes from',
    onShelf: 'On the shelf',
    nestedCount: (count) => `${day(count, 'nested line')}`,
    removeFromShelf: (title) => `Remove from the shelf: ${title}`,
    removedFromShelf: 'Removed from the shelf',
    removedLines: (count) => (count === 1 ? 'Line removed' : `${count} lines removed`),
    copyTitle: 'Copy lines from a meeting',
    copyFrom: 'Copy from a meeting…',
    findMeeting: 'Find a meeting by body, date or words',
    noMeetingFound: (typed) => `No meeting has an agenda with “${typed}”.`,
    meetings: 'Meetings',
    otherMeeting: 'Another meeting',
    meetingOf: (body, ordinal) => (ordinal === null ? body : `${body}, ${ordinalShort(ordinal)}`),
    linesCount: (count) => day(count, 'line'),
    rollYears: (years) => `Move fiscal years ${years < 0 ? 'back' : 'on'} by ${Math.abs(years)}`,
    standsHere: 'on this agenda already',
    chooseAll: 'All lines',
    copyChosen: (count) => (count === 0 ? 'Copy' : `Copy ${day(count, 'line')}`),
    copied: (count) => `${day(count, 'line')} copied`,
    linesToCopy: 'Lines of that meeting',
    hintsCopying: [
      { keys: 'Space', text: 'Choose' },
      { keys: 'Mod+Enter', text: 'Copy' },
      { keys: 'Escape', text: 'Close' },
    ],
    standing: 'Standing lines…',
    closePanel: 'Back to the paper',
    completes: (rest) => `Suggested: ${rest}. Right arrow takes it.`,
    hintsCompleting: [
      { keys: 'ArrowRight', text: 'Take the suggestion' },
      { keys: 'Escape', text: 'Write on without it' },
      { keys: 'Tab', text: 'Nest' },
    ],
    lineGone: 'That line is no longer on this agenda.',
    deepest: 'Lines are nested ten deep at most.',
    flattened: (count) => `${day(count, 'line')} lay deeper than ten levels and came in at the tenth.`,
    titleCut: (count) => `A title holds 10,000 characters: ${count.toLocaleString('en')} did not fit and were left out.`,
    manyPasted: (lines, steps) =>
      `${lines.toLocaleString('en')} lines came in, in ${steps} steps; each Undo takes back one step.`,
  },
  ja: {
    minutesOf: (minutes) => `${minutes}分`,
    minutesIs: (minutes) => `所要時間 ${minutes}分`,
    setMinutes: '所要時間を設定',
    noMinutes: '所要時間なし',
    total: (minutes) => `計${minutes}分`,
    totalOf: (minutes, planned) => `${minutes}分／予定${planned}分`,
    over: (minutes) => `${minutes}分超過`,
    plannedMinutes: '予定時間(分)',
    plannedUnreadable: (typed) => `「${typed}」は時間として読み取れません。1から1440までの分数で入力してください。`,
    presentedBy: (name) => `説明 ${name}`,
    choosePresenter: '説明者…',
    findOrganization: '組織を検索',
    noPresenter: '説明者なし',
    noOrganization: (typed) => `当日に存在する組織に「${typed}」は見当たりません。`,
    registerOrganization: (typed) => `「${typed}」を登録`,
    menuOf: { minutes: '所要時間', presenter: '説明者', carry: '次回の会合' },
    changeMinutes: '所要時間の変更…',
    changePresenter: '説明者の変更…',
    moveNext: '次回の会合に移す',
    duplicateNext: '次回の会合に複写する',
    toShelf: '次回以降に送る',
    duplicateToShelf: '次回以降に複写する',
    makeStanding: '定例の議題にする',
    nextIs: (ordinal, on) => `${ordinal === null ? '次回' : ordinalJapanese(ordinal)}会合(${on})`,
    planNext: (ordinal, on) => `${ordinalJapanese(ordinal)}会合を${on}に設定する`,
    planNextOther: '別の日に設定する…',
    movedTo: (count, ordinal, on) => `${count}件を${ordinal === null ? '次回' : ordinalJapanese(ordinal)}会合(${on})に移しました`,
    duplicatedTo: (count, ordinal, on) =>
      `${count}件を${ordinal === null ? '次回' : ordinalJapanese(ordinal)}会合(${on})に複写しました`,
    shelved: (count) => `${count}件を次回以降に送りました`,
    madeStanding: (isNew) => (isNew ? '定例の議題にしました' : '既に定例の議題です'),
    notWhileIssued: '移すことができるのは議事次第の作成中に限ります。複写は可能です。',
    carriedFrom: (how, ordinal) => {
      const meeting = ordinal === null ? '別の会合' : `${ordinalJapanese(ordinal)}会合`
      return how === 'duplicated' ? `${meeting}から複写` : how === 'deferred' ? `${meeting}から継続` : `${meeting}から移動`
    },
    carriedFromNowhere: { moved: '移動', duplicated: '複写', deferred: '継続' },
    origin: '由来',
    onShelf: '次回以降の議題',
    nestedCount: (count) => `下位の項目${count}件`,
    removeFromShelf: (title) => `次回以降の議題から削除: ${title}`,
    removedFromShelf: '次回以降の議題から削除しました',
    removedLines: (count) => (count === 1 ? '議題を削除しました' : `議題${count}件を削除しました`),
    copyTitle: '過去の会合から複写',
    copyFrom: '会合から複写…',
    findMeeting: '会議体・日付・文言で会合を検索',
    noMeetingFound: (typed) => `「${typed}」を含む議事次第はありません。`,
    meetings: '会合',
    otherMeeting: '別の会合',
    meetingOf: (body, ordinal) => (ordinal === null ? body : `${body} ${ordinalJapanese(ordinal)}`),
    linesCount: (count) => `${count}件`,
    rollYears: (years) => `年度を${Math.abs(years)}年${years < 0 ? '前' : '先'}に改める`,
    standsHere: '既にこの議題にあります',
    chooseAll: 'すべて',
    copyChosen: (count) => (count === 0 ? '複写' : `${count}件を複写`),
    copied: (count) => `${count}件を複写しました`,
    linesToCopy: 'その会合の議題',
    hintsCopying: [
      { keys: 'Space', text: '選ぶ' },
      { keys: 'Mod+Enter', text: '複写' },
      { keys: 'Escape', text: '閉じる' },
    ],
    standing: '定例の議題…',
    closePanel: '紙面に戻る',
    completes: (rest) => `候補: ${rest}。右矢印キーで採用`,
    hintsCompleting: [
      { keys: 'ArrowRight', text: '候補を採用' },
      { keys: 'Escape', text: '候補を消す' },
      { keys: 'Tab', text: '下位の項目にする' },
    ],
    lineGone: 'その議題はこの議事次第にはもうありません。',
    deepest: '項目の階層は10段までです。',
    flattened: (count) => `10段より深い${count}件は10段目に入れました。`,
    titleCut: (count) => `件名は1万字までです。超えた${count.toLocaleString('ja')}字は入れていません。`,
    manyPasted: (lines, steps) =>
      `${lines.toLocaleString('ja')}件を${steps}回に分けて取り込みました。「元に戻す」は1回分ずつ戻します。`,
  },
}
