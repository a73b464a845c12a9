export const common = {
  'common.product': 'Nemawashi',
  'common.language.ja': '日本語',
  'common.language.en': 'English',

  'common.word.department': '部署',

  'common.answer.1': 'まったくそう思わない',
  'common.answer.2': 'あまりそう思わない',
  'common.answer.3': 'どちらともいえない',
  'common.answer.4': 'ややそう思う',
  'common.answer.5': 'とてもそう思う',
  'common.answer.dont-know': 'わからない',
  'common.answer.none': '未回答',

  'common.yes': 'はい',
  'common.no': 'いいえ',
  'common.save': '保存',
  'common.cancel': 'やめる',
  'common.close': '閉じる',
  'common.edit': '編集',
  'common.add': '追加',
  'common.remove': '削除',
  'common.retry': 'もう一度試す',
  'common.copy': 'コピー',
  'common.copied': 'コピーしました',
  'common.loading': '読み込んでいます',
  'common.people': '{count, number}人',
} as const;
