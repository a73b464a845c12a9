export const results = {
  'results.pattern.title': 'お勧めの進め方',
  'results.items.title': '項目ごとの結果',
  'results.reckoning': '結果を計算しています…',
  'results.who-said': 'だれがどう答えたか',
  'results.by-department': '部署ごとの回答',
  'results.more': '詳しく見る',
  'results.overall': '全体',
  'results.no-numbers': '数字の回答はありません。',
  'results.square.description':
    '横軸は経営の関与、縦軸は部門の力です。右下ほどトップダウン型、左上ほどボトムアップ型、対角線の帯がハイブリッド型です。{place}{name}の位置にあります。',
  'results.axes.title': '三つの軸',
  'results.why': '理由',
  'results.how-firm': 'この結論はどのくらい確かか',
  'results.turnout': '三つの軸の設問への回答は{share, number, percent}そろっています。',
  'results.ranking.parts': '総合点の内訳',
  'results.ranking.contribution': '{criterion}：{points, number}点',
  'results.electorate': '対象：経営層{executives, number}人、部門代表{representatives, number}人',
} as const;
