import { counted } from './count.ts'
import type { InBothLanguages } from './texts.ts'

/** Words of entering a new cabinet from a pasted list. */
export interface CabinetText {
  readonly title: string
  readonly hint: string
  readonly list: string
  readonly placeholder: string
  readonly from: string
  readonly preview: string
  readonly line: string
  readonly post: string
  readonly holder: string
  readonly before: string
  readonly what: string
  readonly takesIn: string
  readonly changes: Readonly<Record<'same' | 'changed' | 'new-post', string>>
  readonly vacant: string
  readonly newPerson: string
  readonly known: string
  readonly sharesName: string
  readonly sharesReading: string
  readonly twice: string
  readonly natures: Readonly<Record<'holder' | 'acting' | 'concurrent', string>>
  readonly problems: Readonly<Record<'no-name' | 'no-post', string>>
  readonly problemsTitle: (count: number) => string
  readonly notNamed: string
  readonly notNamedHint: string
  readonly ends: (post: string) => string
  readonly isCabinet: string
  readonly isCabinetHint: string
  readonly take: (count: number) => string
  readonly counted: (counts: { readonly same: number; readonly changed: number; readonly newPosts: number }) => string
  readonly took: (changed: number, newPosts: number, newPersons: number) => string
  readonly nothingToTake: string
  readonly dayFirst: string
  readonly dayOfList: (day: string) => string
  readonly leaveOut: (post: string) => string
  readonly who: (post: string) => string
}

export const cabinetText: InBothLanguages<CabinetText> = {
  en: {
    title: 'New cabinet',
    hint: 'Paste the list as it was announced: a table of post, name and reading, “Post: Name” or 「官職　氏名（よみ）」. Nothing is kept before you take it in.',
    list: 'List of posts and names',
    placeholder: 'Prime Minister: Junichiro Koizumi\n法務大臣　杉浦　正健（すぎうら　せいけん）',
    from: 'In office from',
    preview: 'What it would change',
    line: 'Line',
    post: 'Post',
    holder: 'From the day',
    before: 'Before',
    what: 'Change',
    takesIn: 'Take in',
    changes: { same: 'as it is', changed: 'changes', 'new-post': 'new post' },
    vacant: 'vacant',
    newPerson: 'entered anew',
    known: 'known',
    sharesName: 'same name',
    sharesReading: 'same reading',
    twice: 'The post stands in the list twice.',
    natures: { holder: '', acting: 'acting', concurrent: 'concurrently' },
    problems: { 'no-name': 'has a post but no name', 'no-post': 'has a name but no post' },
    problemsTitle: (count) =>
      count === 1 ? '1 line is left out until it is mended above' : `${count} lines are left out until they are mended above`,
    notNamed: 'Ministers of whom the list says nothing',
    notNamedHint: 'They stay in office unless you check them.',
    ends: (post) => `Ends: ${post}`,
    isCabinet: 'This is the whole Cabinet',
    isCabinetHint: '“All the Cabinet ministers” then stands for these posts.',
    take: (count) => (count === 1 ? 'Take in 1 change' : `Take in ${count} changes`),
    counted: ({ same, changed, newPosts }) =>
      [
        `${changed} ${changed === 1 ? 'change' : 'changes'}`,
        newPosts > 0 ? `${newPosts} new ${newPosts === 1 ? 'post' : 'posts'}` : '',
        `${same} as it is`,
      ]
        .filter(Boolean)
        .join(' · '),
    took: (changed, newPosts, newPersons) =>
      `Cabinet entered: ${counted(changed, 'post')} changed hands${newPersons > 0 ? `, ${counted(newPersons, 'new person')}` : ''}${newPosts > 0 ? `, ${counted(newPosts, 'new post')}` : ''}`,
    nothingToTake: 'Nothing in it would change anything.',
    dayFirst: 'Say from which day first.',
    dayOfList: (day) => `The list itself names ${day}.`,
    leaveOut: (post) => `Take in ${post}`,
    who: (post) => `Who holds ${post}`,
  },
  ja: {
    title: '新内閣の登録',
    hint: '発表された閣僚名簿を貼り付けてください。官職・氏名・ふりがなの表、「官職：氏名」、「官職　氏名（よみ）」のいずれも読み取ります。登録するまで台帳は変わりません。',
    list: '閣僚名簿',
    placeholder: '内閣総理大臣　小泉　純一郎（こいずみ　じゅんいちろう）\n法務大臣　杉浦　正健',
    from: '就任の日',
    preview: '変更の内容',
    line: '行',
    post: '官職',
    holder: '就任者',
    before: '前任',
    what: '区分',
    takesIn: '登録',
    changes: { same: '変更なし', changed: '交代', 'new-post': '新しい官職' },
    vacant: '欠員',
    newPerson: '新規',
    known: '登録済み',
    sharesName: '同姓同名',
    sharesReading: '同じふりがな',
    twice: '同じ官職が名簿に重複しています。',
    natures: { holder: '', acting: '事務取扱', concurrent: '兼任' },
    problems: { 'no-name': '氏名がありません', 'no-post': '官職がありません' },
    problemsTitle: (count) => `読み取れない行${count}件(上の名簿を直すと取り込まれます)`,
    notNamed: '名簿に記載のない閣僚',
    notNamedHint: 'チェックを付けない限り在職を続けます。',
    ends: (post) => `退任: ${post}`,
    isCabinet: '内閣の全閣僚の名簿である',
    isCabinetHint: '「全閣僚」の席がこの名簿の官職を指すようになります。',
    take: (count) => `${count}件を登録`,
    counted: ({ same, changed, newPosts }) =>
      [`交代${changed}件`, newPosts > 0 ? `新しい官職${newPosts}件` : '', `変更なし${same}件`].filter(Boolean).join('・'),
    took: (changed, newPosts, newPersons) =>
      `新内閣を登録しました(交代${changed}件${newPersons > 0 ? `、新規の人物${newPersons}名` : ''}${newPosts > 0 ? `、新しい官職${newPosts}件` : ''})`,
    nothingToTake: '変更となる行がありません。',
    dayFirst: '就任の日を入力してください。',
    dayOfList: (day) => `名簿の日付は${day}です。`,
    leaveOut: (post) => `${post}を登録する`,
    who: (post) => `${post}の就任者`,
  },
}
