export const template = {
  'template.save': '準備の内容をひな型として保存',
  'template.save.help':
    'チェック項目・部署・重みをファイルに保存し、次のボードの出発点にできます。参加者や回答は含まれません。',
  'template.open': '保存したひな型から始める',
  'template.opened': '「{name}」の内容で始めます。',
  'template.forget': '使わない',
  'template.wrong': 'ひな型のファイルとして読み取れません。このアプリで保存したファイルを選んでください。',
} as const;
