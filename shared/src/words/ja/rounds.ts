export const rounds = {
  'rounds.comes-new':
    'このラウンドから加わった方の回答は、同じ立場の新しい方が3人以上そろうと、集計に入ります。少人数の答えが推測されないようにするためです。',
  'rounds.again.checklist':
    '第{number, number}ラウンドです。選ばれた{count, number}項目に、あらためて答えます。これまでの結果はそのまま残ります。',
  'rounds.again.scores':
    '第{number, number}ラウンドです。選ばれた{count, number}件の業務を、あらためて採点します。これまでの結果はそのまま残ります。',
  'rounds.keep-all': '残りは前回と同じで答える（{count, number}件）',
  'rounds.last-answer': '前回の回答：{answer}',
} as const;
