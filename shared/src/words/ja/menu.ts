export const menu = {
  'menu.you': '{name}（{role}）',
  'menu.you-of': '{name}（{department}・{role}）',
  'menu.export': '書き出し',
  'menu.from-this': 'このボードをもとに新しく作る',
  'menu.export.help': '今の状態を書き出します。開示前の回答は含まれません。',
} as const;
