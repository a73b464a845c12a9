export const doubles = {
  'doubles.pair': '{name}さんの席が{count, number}つあります。',
  'doubles.merge': '一つにまとめる',
  'doubles.title': '同じ人の席を一つにまとめる',
  'doubles.other': '同じ人のもう一つの席',
  'doubles.other.choose': '席を選んでください',
  'doubles.keep': '残す席',
  'doubles.place': '{place}・{state}',
  'doubles.help':
    '残さない席は閉じ、その席の締め切り前の回答は数えません。残す席に移すこともありません。締め切った結果は変わりません。',
  'doubles.help.said':
    'その席で書いた候補業務や意見、条件付き賛成・反対は、残す席の人のものになります。「賛成」は移さないので、残す席であらためて回答してもらってください。',
  'doubles.sure': 'この二つをまとめる',
  'doubles.absent': '回答を終えていない、接続のない席をまとめて外す',
  'doubles.absent.help':
    '外す席に印を付けてください。外した人は戻れなくなり、締め切り前の回答は数えません。同じ人が二人いるときは、外さずにまとめてください。',
  'doubles.absent.all': 'すべて選ぶ',
  'doubles.absent.remove': '選んだ{count, number}席を外す',
} as const;
