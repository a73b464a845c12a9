/** The plan as text for the fields of a 稟議. */
export const approval = {
  'approval.help': '件名や目的など、申請画面の欄ごとにコピーして貼れます。中身は計画書と同じです。',
  'approval.copy': '「{title}」をコピー',
  'approval.copy-all': 'すべてコピー',
  'approval.heading': '■{title}',
  'approval.block.subject': '件名',
  'approval.block.purpose': '目的・背景',
  'approval.block.request': '決裁事項',
  'approval.block.pilots': '実施内容',
  'approval.block.cost': '費用・工数',
  'approval.block.effect': '期待する効果',
  'approval.block.risks': 'リスクと対策',
  'approval.block.schedule': 'スケジュール',
  'approval.block.open': '未決事項',
  'approval.block.consent': '合意の状況',
  'approval.background':
    '「{meeting}」で、経営層{executives, number}人と部門代表{representatives, number}人にチェック項目への回答を求め、結果をもとに話し合いました。',
  'approval.found': '回答から導いた進め方は「{pattern}」です。',
  'approval.people': '試す人{count, number}人',
  'approval.days': '{days, number}日間',
} as const;
