export const half = {
  'half.items': '項目（{count, number}）',
  'half.tasks': '業務（{count, number}）',
  'half.through': '結果を順に見る',
  'half.place': '{count, number}件中{at, number}件目',
} as const;
