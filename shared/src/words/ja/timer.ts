export const timer = {
  'timer.name': '残り時間',
  'timer.title': 'タイマー',
  'timer.minutes': '分数',
  'timer.start': '始める',
  'timer.pause': '一時停止',
  'timer.resume': '再開する',
  'timer.extend': '1分延ばす',
  'timer.stop': '終える',
  'timer.paused': '一時停止中',
  'timer.five-minutes': '残り5分以内です',
  'timer.one-minute': '残り1分以内です',
  'timer.over': '時間になりました',
} as const;
