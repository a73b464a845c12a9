export const people = {
  'people.title': '参加者',
  'people.online': '{all, number}人中{online, number}人が接続中',
  'people.here': '接続中',
  'people.away': '接続していません',
  'people.finished': '回答済み',
  'people.not-finished': '回答中',
  'people.you': 'あなた',
  'people.none': 'まだいません',
  'people.missing': 'まだ参加していない部署：{departments}',
  'people.group.facilitator': '進行役',
  'people.group.executive': '経営層',
  'people.group.observer': 'オブザーバー',
} as const;
