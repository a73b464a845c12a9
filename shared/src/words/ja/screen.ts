export const screen = {
  'screen.title': '投影用の画面',
  'screen.join': 'スマートフォンで読み取って参加',
  'screen.join.role': '{role}の方',
  'screen.no-link': '参加用のQRコードは、進行役がこの画面を開くと表示されます。',
  'screen.waiting': '参加をお待ちしています',
  'screen.answering': 'お手元の画面で答えてください',
  'screen.scoring': 'お手元の画面で採点してください',
  'screen.proposing': 'お手元の画面で、候補業務を書いてください',
  'screen.fullscreen': '全画面にする',
  'screen.more': 'ほかに{count, number}件',
} as const;
