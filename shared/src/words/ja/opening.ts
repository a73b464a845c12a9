export const opening = {
  'opening.title': 'もう一度答えてもらう',
  'opening.scores': 'もう一度採点してもらう',
  'opening.items': 'もう一度答える項目を選ぶ',
  'opening.tasks': 'もう一度採点する業務を選ぶ',
  'opening.help': '次のラウンドも、締め切るまで回答は見えません。これまでのラウンドの結果は、そのまま残ります。',
  'opening.privacy': '3人以上が答え直した項目だけ、変化を表示します。だれが答え終えたかは表示しません。',
  'opening.chosen': '{all, number}件中{chosen, number}件を選択',
  'opening.choose-all': 'すべて選ぶ',
  'opening.choose-none': 'すべて外す',
  'opening.suggested': '意見が分かれています',
  'opening.start': 'ラウンドを始める',
} as const;
