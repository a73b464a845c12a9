export const shifts = {
  'shifts.title': 'ラウンドごとの変化',
  'shifts.round': '第{number, number}ラウンドでの変化',
  'shifts.pattern': '回答が示す型が、{before}から{after}に変わりました。',
  'shifts.pattern-same': '回答が示す型は{pattern}のままです。',
  'shifts.too-few': '答えた人が少ないため変化は表示せず、前のラウンドの結果を使います。',
  'shifts.pays': '見方が近づきました。もう一度答えてもらうことも、先へ進むこともできます。',
  'shifts.pays-no-more':
    '前のラウンドでは、見方がほとんど変わりませんでした。もう一度答えるより、話し合って決めるのがおすすめです。',
  'shifts.moved-apart':
    '前のラウンドで、意見の開きが広がりました。もう一度答える前に、理由を話し合うのがおすすめです。',
  'shifts.number': '第{number, number}ラウンド',
  'shifts.criterion': '{task}：{criterion}',

  'shifts.moved.title': 'そろい具合の変化の平均',
} as const;
