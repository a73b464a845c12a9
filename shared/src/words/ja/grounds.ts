export const grounds = {
  'grounds.title': '根拠',
  'grounds.all': '根拠の一覧へ戻る',
  'grounds.figures': '数値の内訳',
  'grounds.none': 'この画面には、内訳のある数値がありません。',
  'grounds.open': '内訳',
  'grounds.open.of': '{title}の内訳',
} as const;
