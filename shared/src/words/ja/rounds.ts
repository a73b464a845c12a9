export const rounds = {
  'rounds.comes-new':
    'このラウンドから加わった方の回答は、同じ立場の新しい方が3人以上そろうと、集計に入ります。少人数の答えが推測されないようにするためです。',
  'rounds.open': 'もう一度答えてもらう',
  'rounds.open.scores': 'もう一度採点してもらう',
  'rounds.open.items': 'もう一度答える項目を選ぶ',
  'rounds.open.tasks': 'もう一度採点する業務を選ぶ',
  'rounds.open.help': '次のラウンドも、締め切るまで回答は見えません。これまでのラウンドの結果は、そのまま残ります。',
  'rounds.open.privacy': '3人以上が答え直した項目だけ、変化を表示します。だれが答え終えたかは表示しません。',
  'rounds.chosen': '{all, number}件中{chosen, number}件を選択',
  'rounds.choose-all': 'すべて選ぶ',
  'rounds.choose-none': 'すべて外す',
  'rounds.suggested': '意見が分かれています',
  'rounds.start': 'ラウンドを始める',
  'rounds.title': 'ラウンドごとの変化',
  'rounds.shift.title': '第{number, number}ラウンドでの変化',
  'rounds.shift.pattern': '回答が示す型が、{before}から{after}に変わりました。',
  'rounds.shift.pattern-same': '回答が示す型は{pattern}のままです。',
  'rounds.shift.too-few': '答えた人が少ないため変化は表示せず、前のラウンドの結果を使います。',
  'rounds.pays': '見方が近づきました。もう一度答えてもらうことも、先へ進むこともできます。',
  'rounds.pays-no-more':
    '前のラウンドでは、見方がほとんど変わりませんでした。もう一度答えるより、話し合って決めるのがおすすめです。',
  'rounds.moved-apart':
    '前のラウンドで、意見の開きが広がりました。もう一度答える前に、理由を話し合うのがおすすめです。',
  'rounds.preview.title': '部門代表の結果',
  'rounds.preview.help': '先に部門代表の回答を開示しています。経営層の回答は、まだだれにも見えません。',
  'rounds.preview.none':
    'この人数では、部門代表の回答だけを分けて示せません。残りを開示すると、まとめた結果が表示されます。',
  'rounds.preview.below': 'この下に表示しているのは、前のラウンドまでの結果です。',
  'rounds.again.checklist':
    '第{number, number}ラウンドです。選ばれた{count, number}項目に、あらためて答えます。これまでの結果はそのまま残ります。',
  'rounds.again.scores':
    '第{number, number}ラウンドです。選ばれた{count, number}件の業務を、あらためて採点します。これまでの結果はそのまま残ります。',
  'rounds.keep-all': '残りは前回と同じで答える（{count, number}件）',
  'rounds.last-answer': '前回の回答：{answer}',
  'rounds.number': '第{number, number}ラウンド',
} as const;
