import type { SeatRole } from '../domain/vocabulary.ts'
import type { InBothLanguages } from './texts.ts'

/** Words about a printed roster that was checked against the register's dated names. */
export interface RosterCheckText {
  readonly title: string
  readonly hint: string
  readonly paste: string
  /** Where the result will stand. */
  readonly nothingYet: string
  readonly placeholder: string
  readonly readFrom: string
  readonly back: string
  readonly body: string
  readonly clear: string
  readonly result: string
  readonly nothingRead: string
  readonly nothingReadHint: string
  readonly linesRead: (lines: number, labels: number) => string
  // when
  readonly never: string
  readonly always: string
  readonly between: (from: string, to: string) => string
  readonly since: (from: string) => string
  readonly until: (to: string) => string
  readonly joinTimes: (times: readonly string[]) => string
  readonly together: (when: string) => string
  readonly mostTogether: (when: string, count: number) => string
  readonly setsFirst: (labels: readonly string[]) => string
  readonly setsLast: (labels: readonly string[]) => string
  readonly stated: (day: string) => string
  readonly goThere: (day: string) => string
  // what looks lost
  readonly findings: string
  readonly noFindings: string
  readonly line: (line: number) => string
  readonly roleLabelLost: (post: string, role: string | null) => string
  readonly otherRole: (post: string, printed: string, known: string) => string
  readonly headingLost: (post: string, under: string, belongsTo: readonly string[]) => string
  readonly outOfStep: (label: string, when: string) => string
  readonly unknown: (label: string, alike: string | null) => string
  readonly notSeated: (post: string) => string
  readonly lineMissing: (post: string) => string
  readonly statedOutside: (day: string) => string
  readonly misspelt: (printed: string, readAs: string) => string
  // the labels
  readonly labels: string
  /** Over what the register itself leaves open. */
  readonly questions: string
  readonly furtherQuestions: (count: number) => string
  readonly lineHead: string
  readonly label: string
  readonly held: string
  readonly roles: Readonly<Record<SeatRole, string>>
}

export const rosterCheckText: InBothLanguages<RosterCheckText> = {
  en: {
    title: 'Check a printed roster',
    hint: 'The names on a roster say when it can have been true. Paste one, or the whole note it stands in.',
    paste: 'Printed roster',
    nothingYet: 'What the roster says of its day stands here.',
    placeholder:
      'Chief: Chief Cabinet Secretary\n\nMembers: National Police Agency\nDirector-General of the Community Safety Bureau …',
    readFrom: 'Read a file…',
    back: 'Back to the roster',
    body: 'Body',
    clear: 'Clear',
    result: 'Result',
    nothingRead: 'No roster was found in this text.',
    nothingReadHint: 'A roster begins with a role: “Chief:”, “Members:”, 本部長, 本部員.',
    linesRead: (lines, labels) =>
      `${lines === 1 ? '1 post' : `${lines} posts`}, ${labels === 1 ? '1 label' : `${labels} labels`} read`,
    never: 'at no time',
    always: 'at any time',
    between: (from, to) => `from ${from} to ${to}`,
    since: (from) => `from ${from} on`,
    until: (to) => `up to ${to}`,
    joinTimes: (times) => times.join(' and '),
    together: (when) => `All labels hold together ${when}.`,
    mostTogether: (when, count) => `No day suits all labels. Most of them (${count}) hold together ${when}.`,
    setsFirst: (labels) => `The first day is set by: ${labels.join('; ')}.`,
    setsLast: (labels) => `The last day is set by: ${labels.join('; ')}.`,
    stated: (day) => `The roster says it is of ${day}.`,
    goThere: (day) => `Show the roster of ${day}`,
    findings: 'What looks wrong',
    noFindings: 'Nothing on it looks lost or out of step.',
    line: (line) => `Line ${line}`,
    roleLabelLost: (post, role) =>
      role === null
        ? `“${post}” stands second under the chief: the label of its own role is lost.`
        : `“${post}” stands second under the chief: the label “${role}” before it is lost.`,
    otherRole: (post, printed, known) => `“${post}” stands as ${printed}; the register has it as ${known}.`,
    headingLost: (post, under, belongsTo) =>
      `“${post}” stands under “${under}” but belongs to ${belongsTo.length === 0 ? 'another organization' : belongsTo.join(' or ')}: its heading is lost.`,
    outOfStep: (label, when) => `“${label}” held ${when} and so never with the rest.`,
    unknown: (label, alike) =>
      alike === null
        ? `Nothing in the register was ever called “${label}”.`
        : `Nothing was ever called “${label}”. Perhaps “${alike}” is meant.`,
    notSeated: (post) => `“${post}” has no seat on this body in the register on those days.`,
    lineMissing: (post) => `“${post}” had a seat on all of those days and is not on the roster.`,
    statedOutside: (day) => `On ${day}, the day the roster gives, its labels did not hold together.`,
    misspelt: (printed, readAs) => `“${printed}” was read as “${readAs}”.`,
    labels: 'Labels',
    questions: 'Left open in the register about what it names',
    furtherQuestions: (count) =>
      count === 1
        ? 'One more question is open about these posts; it is of other days or of labels in the other language.'
        : `${count} more questions are open about these posts; they are of other days or of labels in the other language.`,
    lineHead: 'Line',
    label: 'Label',
    held: 'Held',
    roles: { chief: 'chief', 'deputy-chief': 'deputy chief', member: 'member', observer: 'observer', secretary: 'secretary' },
  },
  ja: {
    title: '印刷された名簿の照合',
    hint: '名簿に並ぶ名称から、その名簿がいつのものであり得るかを調べます。名簿、又は名簿を含む注記全体を貼り付けてください。',
    paste: '印刷された名簿',
    nothingYet: '照合の結果は、ここに表示されます。',
    placeholder: '本部長　内閣官房長官\n\n本部員\n警察庁\n　生活安全局長 …',
    readFrom: 'ファイルを読み込む…',
    back: '名簿に戻る',
    body: '本部・会議',
    clear: '消去',
    result: '照合結果',
    nothingRead: 'この文章からは名簿を読み取れませんでした。',
    nothingReadHint: '名簿は「本部長」「本部員」「Chief:」「Members:」などの役職から始まります。',
    linesRead: (lines, labels) => `官職${lines}件、名称${labels}件を読み取り`,
    never: 'いずれの時点にもない',
    always: '期間の限定なし',
    between: (from, to) => `${from}から${to}まで`,
    since: (from) => `${from}以降`,
    until: (to) => `${to}まで`,
    joinTimes: (times) => times.join('及び'),
    together: (when) => `すべての名称が併存するのは、${when}です。`,
    mostTogether: (when, count) => `すべての名称が併存する日はありません。最も多く（${count}件）が併存するのは、${when}です。`,
    setsFirst: (labels) => `始期を定める名称：${labels.join('、')}`,
    setsLast: (labels) => `終期を定める名称：${labels.join('、')}`,
    stated: (day) => `名簿の記載は${day}現在です。`,
    goThere: (day) => `${day}の名簿を表示`,
    findings: '疑わしい箇所',
    noFindings: '脱落や不整合と思われる箇所はありません。',
    line: (line) => `${line}行目`,
    roleLabelLost: (post, role) =>
      role === null
        ? `「${post}」が長の二人目に置かれています。役職の見出しが脱落しています。`
        : `「${post}」が長の二人目に置かれています。その前の見出し「${role}」が脱落しています。`,
    otherRole: (post, printed, known) => `「${post}」は${printed}とされていますが、台帳では${known}です。`,
    headingLost: (post, under, belongsTo) =>
      `「${post}」は「${under}」の下にありますが、${belongsTo.length === 0 ? '別の組織' : belongsTo.join('又は')}の官職です。見出しが脱落しています。`,
    outOfStep: (label, when) => `「${label}」は${when}の名称であり、他の名称と併存しません。`,
    unknown: (label, alike) =>
      alike === null
        ? `「${label}」という名称は台帳にありません。`
        : `「${label}」という名称は台帳にありません。「${alike}」ではありませんか。`,
    notSeated: (post) => `「${post}」は、この期間の台帳では構成員ではありません。`,
    lineMissing: (post) => `「${post}」は、この期間を通じて構成員ですが、名簿にありません。`,
    statedOutside: (day) => `名簿の記載する${day}には、これらの名称は併存しません。`,
    misspelt: (printed, readAs) => `「${printed}」を「${readAs}」と読みました。`,
    labels: '名称ごとの期間',
    questions: '記載された官職について台帳で確認を要する事項',
    furtherQuestions: (count) => `これらの官職には、他の時期又は他の言語の表記に関する確認事項がほかに${count}件あります。`,
    lineHead: '行',
    label: '名称',
    held: '期間',
    roles: { chief: '長', 'deputy-chief': '副長', member: '構成員', observer: 'オブザーバー', secretary: '幹事' },
  },
}
