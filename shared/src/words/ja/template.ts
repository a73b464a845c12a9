export const template = {
  'template.save': '準備の内容をひな型として保存',
  'template.save.help':
    'チェック項目・部署・重みをファイルに保存し、次のボードの出発点にできます。参加者や回答は含まれません。',
  'template.open': '保存したひな型から始める',
  'template.opened': '「{name}」の内容で始めます。',
  'template.forget': '使わない',
  'template.wrong.other-file': 'ひな型のファイルではありません。このアプリで保存したファイルを選んでください。',
  'template.wrong.not-json':
    'ファイルの書式（JSON）が崩れているため、読み取れません。手で直した場合は、カンマや引用符を確かめてください。',
  'template.wrong.other-version':
    '版の違うひな型のため、読み取れません。このアプリで保存し直したファイルを選んでください。',
  'template.wrong.place':
    'ひな型の「{place}」を読み取れません。手で直した場合は、その箇所の値を確かめてください（項目は0から数えます）。',
} as const;
