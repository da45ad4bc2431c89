/** Words of a made-up register, in pairs: English and Japanese of one thing. Nobody and nothing in it is meant. */
export type Pair = readonly [en: string, ja: string]

/** What the bodies are for. */
export const subjects: readonly Pair[] = [
  ['drug abuse prevention', '薬物乱用対策'],
  ['firearms control', '銃器対策'],
  ['measures against organized crime', '組織犯罪対策'],
  ['border control', '水際対策'],
  ['support for young people', '青少年育成'],
  ['traffic safety', '交通安全対策'],
  ['measures against trafficking in persons', '人身取引対策'],
  ['support for victims of crime', '犯罪被害者等施策'],
  ['measures for an ageing society', '高齢社会対策'],
  ['measures against the declining birth rate', '少子化対策'],
  ['disaster preparedness', '防災対策'],
  ['gender equality', '男女共同参画'],
  ['measures for persons with disabilities', '障害者施策'],
  ['food education', '食育'],
  ['consumer protection', '消費者保護'],
  ['suicide prevention', '自殺対策'],
  ['global warming prevention', '地球温暖化対策'],
  ['biodiversity', '生物多様性'],
  ['a sound material cycle', '循環型社会形成'],
  ['ocean policy', '海洋政策'],
  ['space policy', '宇宙政策'],
  ['intellectual property', '知的財産戦略'],
  ['tourism', '観光立国'],
  ['regional revitalization', '地域活性化'],
  ['cybersecurity', 'サイバーセキュリティ対策'],
]

/** What a body is called after its subject. */
export const bodyForms: readonly Pair[] = [
  ['Headquarters for', '推進本部'],
  ['Ministerial Meeting on', '関係閣僚会議'],
  ['Council for', '推進会議'],
  ['Liaison Council on', '関係省庁連絡会議'],
  ['Meeting of Secretaries on', '幹事会'],
  ['Conference on', '戦略会議'],
  ['Committee on', '委員会'],
  ['Round Table on', '懇談会'],
]

/** What the measures of a plan do. */
export const measures: readonly Pair[] = [
  ['Public relations and awareness activities', '広報啓発活動の推進'],
  ['Guidance and education at schools', '学校における指導・教育の充実'],
  ['Strengthening of control at airports and seaports', '空港・港湾における取締りの強化'],
  ['Support for local public bodies', '地方公共団体に対する支援'],
  ['International cooperation', '国際協力の推進'],
  ['Research and gathering of statistics', '調査研究及び統計の整備'],
  ['Consultation services and support for families', '相談体制の整備及び家族への支援'],
  ['Training of the staff in charge', '担当職員に対する研修の充実'],
  ['Cooperation with private organizations', '民間団体との連携'],
  ['Review of laws and ordinances', '関係法令の見直し'],
]

/** What a meeting hears of. */
export const topics: readonly Pair[] = [
  ['Recent situation concerning', 'をめぐる最近の情勢について'],
  ['Opinions of experts on', 'に関する有識者からの意見聴取'],
  ['Requests for the budget concerning', '関係予算の概算要求について'],
  ['Cooperation of the ministries and agencies on', 'に係る関係省庁の連携について'],
  ['Results of the public comment on', 'に関する意見募集の結果について'],
  ['Activities of local public bodies for', 'に関する地方公共団体の取組について'],
  ['Outline of the white paper on', '白書の概要について'],
  ['Monthly campaign for', '推進月間の実施について'],
]

export const places: readonly Pair[] = [
  ['Hokkaido', '北海道'],
  ['Miyagi', '宮城県'],
  ['Tokyo', '東京都'],
  ['Kanagawa', '神奈川県'],
  ['Niigata', '新潟県'],
  ['Aichi', '愛知県'],
  ['Kyoto', '京都府'],
  ['Osaka', '大阪府'],
  ['Hiroshima', '広島県'],
  ['Kagawa', '香川県'],
  ['Fukuoka', '福岡県'],
  ['Okinawa', '沖縄県'],
]

export const organizations: readonly Pair[] = [
  ['Cabinet Secretariat', '内閣官房'],
  ['Cabinet Office', '内閣府'],
  ['National Police Agency', '警察庁'],
  ['Financial Services Agency', '金融庁'],
  ['Ministry of Internal Affairs', '総務省'],
  ['Ministry of Justice', '法務省'],
  ['Ministry of Foreign Affairs', '外務省'],
  ['Ministry of Finance', '財務省'],
  ['Ministry of Education', '文部科学省'],
  ['Ministry of Health and Labour', '厚生労働省'],
  ['Ministry of Agriculture', '農林水産省'],
  ['Ministry of Economy', '経済産業省'],
  ['Ministry of Land and Transport', '国土交通省'],
  ['Ministry of the Environment', '環境省'],
  ['Ministry of Defense', '防衛省'],
  ['Coast Guard', '海上保安庁'],
]

export const posts: readonly Pair[] = [
  ['Minister', '大臣'],
  ['Senior Vice-Minister', '副大臣'],
  ['Parliamentary Secretary', '大臣政務官'],
  ['Vice-Minister', '事務次官'],
  ['Director-General for Policy', '政策統括官'],
  ['Director-General, Secretariat', '官房長'],
  ['Deputy Director-General', '審議官'],
  ['Director, General Affairs Division', '総務課長'],
  ['Director, Planning Division', '企画課長'],
  ['Director, International Division', '国際課長'],
]

export const surnames: readonly Pair[] = [
  ['Sato', '佐藤'],
  ['Suzuki', '鈴木'],
  ['Takahashi', '高橋'],
  ['Tanaka', '田中'],
  ['Ito', '伊藤'],
  ['Watanabe', '渡辺'],
  ['Yamamoto', '山本'],
  ['Nakamura', '中村'],
  ['Kobayashi', '小林'],
  ['Kato', '加藤'],
  ['Yoshida', '吉田'],
  ['Yamada', '山田'],
  ['Sasaki', '佐々木'],
  ['Matsumoto', '松本'],
  ['Inoue', '井上'],
  ['Kimura', '木村'],
]

export const givenNames: readonly Pair[] = [
  ['Ichiro', '一郎'],
  ['Kenji', '健二'],
  ['Akira', '明'],
  ['Hiroyuki', '裕之'],
  ['Naoki', '直樹'],
  ['Daisuke', '大輔'],
  ['Takuya', '拓也'],
  ['Kazuko', '和子'],
  ['Keiko', '恵子'],
  ['Mayumi', '真由美'],
  ['Kaori', '香織'],
  ['Yui', '結衣'],
]
