/** When what is planned happens. */
export const gantt = {
  'gantt.year': '{year}年度',
  'gantt.quarter': '{quarter}Q',
  'gantt.range': '{start}〜{end}',
  'gantt.open': '日程は未定',
  'gantt.start': '{start}から（終わりは未定）',
  'gantt.end': '{end}まで（始まりは未定）',
  'gantt.decision': '決裁 {day}',
  'gantt.checks': '終了後の利用の確認：{days}',
  'gantt.key': '斜線の部分は、終了後90日間です。数字の日数が過ぎたところで、使われているかを確かめます。',
  'gantt.row': '{name}：{dates}',
} as const;
