export const exports = {
  'exports.title': '持ち帰る',
  'exports.markdown': '計画（Markdown）',
  'exports.bundle': '検証用データ（JSON）',
  'exports.help': '今の段階の内容を、そのままファイルに書き出します。どの段階のものかは、ファイルに書かれます。',
} as const;
