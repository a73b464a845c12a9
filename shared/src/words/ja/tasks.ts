export const tasks = {
  'tasks.title': '候補業務の順位',
  'tasks.rank': '{rank, number}位',
  'tasks.unranked': '採点のない評価軸があるため、順位をつけていません。',
  'tasks.score.name': '総合点',
  'tasks.score.help': '四つの評価軸を重みつきで合計した点数です（100点満点）。',
  'tasks.flag.no-felt-pain.name': '困りごとが小さい',
  'tasks.flag.no-felt-pain.help':
    '「困りごとの大きさ」の平均が{mean, number, ::.0}点で、3点に届きません。困りごとの小さい業務では、始めても使われなくなりがちです。',
  'tasks.flag.no-felt-pain.own':
    '一方、担当する{department}自身の平均は{mean, number, ::.0}点です（{count, number}人）。',
  'tasks.flag.risky.name': 'リスクが高い',
  'tasks.flag.risky.help':
    '「安全性」の平均が{mean, number, ::.0}点で、2.5点に届きません。扱う情報と確認の手順を決めてから始めてください。',
  'tasks.flag.reason': '注意の付いた業務を選ぶときは、その理由を書いてください。',
  'tasks.wave.proposed': '第1弾の案',
  'tasks.wave.help':
    '注意の付いていない業務のうち、位置づけが上で、減る見込みの時間が長いものを、一つだけ選んでいます。',
  'tasks.wave.start': '最初に始める案は{task}です。',
  'tasks.wave.next': '次の候補は{tasks}です。',
  'tasks.wave.in-line': '次の候補',
  'tasks.firmness.first': '重みや回答を少しずつ変えた試算の{share, number, percent}で1位でした。',
  'tasks.firmness.top-three': '試算の{share, number, percent}で3位以内に入りました。',
  'tasks.firmness.range': '試算の9割で、順位は{best, number}位から{worst, number}位の間でした。',
  'tasks.firmness.fixed': '試算の9割で、順位は{rank, number}位のまま変わりませんでした。',
  'tasks.firmness.meaning': '順位の確かさを示すもので、成功の確率ではありません。',
} as const;
