export const weights = {
  'weights.title': '重みの設定',
  'weights.changed-at': '重みの設定が変更されました（{time}）。',
} as const;
