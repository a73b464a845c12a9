/** What was decided, as a poster, and what one takes home. */
export const agreed = {
  'agreed.tabs': '決定した計画',
  'agreed.tab.plan': '計画',
  'agreed.tab.grounds': '根拠',
  'agreed.tab.items': '項目',
  'agreed.tab.minutes': '議事録',
  'agreed.open': '未決事項',
  'agreed.open.none': '未決事項はありません。',
  'agreed.numbered': '{number, number}. {name}',
  'agreed.details': '計画の詳細',
  'agreed.take.excel': 'Excel',
  'agreed.take.calendar': '予定表',
  'agreed.take.others': 'その他の形式',
} as const;
