/** What stands on the workbook's sheet of charts; no page says it. */
export const workbook = {
  'workbook.charts': '図',
  'workbook.column.chart': '図',
  'workbook.column.sheet': '元のシート',
  'workbook.column.reading': '読み方',
  'workbook.items': 'チェック項目ごとの平均',
  'workbook.items.scale': '平均（1〜5）',
  'workbook.items.apart': '2本の棒の長さが違う項目ほど、経営層と部門代表の見方が離れています。',
  'workbook.items.together': '経営層と部門代表を合わせた平均です。',
  'workbook.tasks': '候補業務の総合点',
  'workbook.tasks.scale': '総合点（0〜1）',
  'workbook.tasks.reading': '差が小さい業務は、ほぼ横並びです（元のシートの「位置づけ」）。',
  'workbook.hours': 'AIを使ったときの作業時間',
  'workbook.hours.scale': 'AIなしの時間を100%として',
  'workbook.hours.reading': '100%を下回っていれば、時間が減っています。',
} as const;
