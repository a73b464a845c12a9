/** What leads to the guide; its own words are in `words/guide/`, fetched when it is opened. */
export const guide = {
  'guide.open': '「三つの進め方」を読む（約4分）',
  'guide.open.waiting': 'お待ちの間に、三つの型と二つの失敗、始める前の備えを読めます。',
  'guide.title': '三つの進め方',
  'guide.print-view': '印刷用に開く',
  'guide.annex': '付録「三つの進め方」を付ける',
  'guide.annex.help': '印刷、文書（Markdown）、Excelの最後に付きます。',
  'guide.annex.title': '付録：{title}',
} as const;
