export const weights = {
  'weights.title': '重みの設定',
  'weights.help': '重みは、それを使う結果を開示するまで変更できます。その後は固定されます。',
  'weights.exec-share': '経営層の重み',
  'weights.exec-share.help': '残りが部門代表の重みになります。50%なら、人数にかかわらず同じ重さです。',
  'weights.departments-equal': '部署の重みを、人数にかかわらず等しくする',
  'weights.criteria.help': '四つの評価軸の重みは、合計が100%になるように直して使います。',
  'weights.all-zero': '少なくとも一つの評価軸に重みを付けてください。',
  'weights.default': '標準に戻す',
} as const;
