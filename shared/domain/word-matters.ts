/**
 * Words of one matter, so that a search for one finds the others after its own. The words of a ring say the same, those of the next ring nearly so:
 * けん銃 is 拳銃 and a handgun, and then one of the 銃器.
 */
export interface WordMatter {
  readonly rings: readonly (readonly string[])[]
  /** Typed by people, not looked for: too short, or too common, to tell anything where they stand. */
  readonly typedOnly?: readonly string[]
}

/**
 * What belongs here: words that a secretariat's papers use in turn for one thing (a statute's spelling and the newspapers', an older term and its
 * successor), and a Japanese term with its one official translation. What does not: mere translations, which the titles in two languages do
 * themselves, and words that only occur together. English words stand in the singular and begin a word where they are found.
 */
export const wordMatters: readonly WordMatter[] = [
  {
    rings: [
      ['けん銃', '拳銃', 'ピストル', 'handgun', 'pistol'],
      ['銃器', '銃砲', 'firearm'],
    ],
    typedOnly: ['短銃', 'gun'],
  },
  {
    rings: [
      ['薬物', 'drug'],
      ['麻薬', 'narcotic'],
      ['覚醒剤', '覚せい剤', 'stimulant'],
    ],
    typedOnly: ['ドラッグ'],
  },
  { rings: [['大麻', 'マリファナ', 'cannabis', 'marijuana']] },
  {
    rings: [
      ['犯罪', 'crime'],
      ['治安', 'public security', 'public safety'],
    ],
  },
  {
    rings: [
      ['組織犯罪', 'organized crime'],
      ['暴力団', 'boryokudan'],
    ],
  },
  { rings: [['ハイテク犯罪', 'サイバー犯罪', 'cybercrime', 'high-tech crime']] },
  { rings: [['資金洗浄', 'マネー・ローンダリング', 'マネーロンダリング', 'money laundering']] },
  { rings: [['人身取引', '人身売買', 'trafficking in persons', 'human trafficking']] },
  { rings: [['密輸', 'smuggling']] },
  { rings: [['取締', '取り締まり', '取締まり', 'crackdown']] },
  { rings: [['水際', 'border']] },
  { rings: [['税関', 'customs']] },
  { rings: [['警察', 'police']] },
  { rings: [['入国管理', '入管', 'immigration']] },
  { rings: [['不法滞在', '不法残留', 'illegal stay', 'overstay']] },
  { rings: [['テロ', 'terrorism', 'terrorist']] },
  { rings: [['少年', '青少年', 'juvenile', 'youth']] },
  { rings: [['探知犬', '麻薬犬', 'detector dog', 'sniffer dog']] },
  { rings: [['x線', 'エックス線', 'x-ray']] },
  { rings: [['覚書', 'memorandum of understanding', 'mou']] },
  { rings: [['会議', '会合', 'meeting']], typedOnly: ['ミーティング'] },
  {
    rings: [
      ['戦略', 'strategy'],
      ['計画', 'プラン', 'plan'],
    ],
  },
  { rings: [['要綱', '大綱', 'outline']] },
  {
    rings: [
      ['フォローアップ', 'follow-up'],
      ['進捗', '推進状況', '実施状況', 'progress'],
    ],
    typedOnly: ['followup'],
  },
  { rings: [['大臣', 'minister'], ['閣僚']] },
  { rings: [['本部', 'headquarters']] },
  { rings: [['名簿', 'roster']] },
  { rings: [['構成員', '本部員', 'member']] },
  { rings: [['議題', '議事', 'agenda']] },
]
