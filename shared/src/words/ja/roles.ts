export const roles = {
  'roles.facilitator.name': '進行役',
  'roles.facilitator.help': 'ボードを準備し、話し合いを進めます。回答はしません。',
  'roles.executive.name': '経営層',
  'roles.executive.help': '経営の立場から回答します。',
  'roles.representative.name': '部門代表',
  'roles.representative.help': '自分の部署を代表して回答します。',
  'roles.observer.name': 'オブザーバー',
  'roles.observer.help': '会議の画面を一緒に見ます。回答はしません。',
  'roles.decider.name': '決裁者',
} as const;
