import type { ErrorDetails, Saying } from './saying.ts'
import type { InBothLanguages } from './texts.ts'

/** Why a link from outside is not followed, by the contract's code. */
export const linkErrorText = {
  en: {
    'bad-link': () => ({
      title: 'This link is not one that Honbu makes.',
      kept: 'Nothing was opened.',
      advice: 'Ask for it again, or search for what it should lead to.',
    }),
    'other-register': () => ({
      title: 'This link leads into another register.',
      kept: 'Nothing was opened.',
      advice: 'Open that register once on this machine; then the link finds it.',
    }),
  },
  ja: {
    'bad-link': () => ({
      title: 'このリンクはHonbuのリンクとして読み取れません。',
      kept: '何も開いていません。',
      advice: 'リンクをもう一度もらうか、目的の項目を検索してください。',
    }),
    'other-register': () => ({
      title: 'このリンクは別の台帳を指しています。',
      kept: '何も開いていません。',
      advice: 'その台帳をこの端末で一度開くと、以後はリンクから開けます。',
    }),
  },
} satisfies InBothLanguages<Readonly<Record<string, (of: ErrorDetails) => Saying>>>
