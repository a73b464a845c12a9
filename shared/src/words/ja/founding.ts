export const founding = {
  'founding.board-title': 'ボードの名前',
  'founding.advised': 'おすすめ',
  'founding.department.name': '部署名',
  'founding.department.add': '部署を追加',
  'founding.department.remove': '{department}を外す',
  'founding.department.double': 'この部署は、すでにあります。',
  'founding.department.full': '部署は{max, number}件までです。',
  'founding.department.list': 'Excelなどの一覧を貼り付けると、まとめて追加できます。',
  'founding.department.pasted': '{count, number}件の部署を追加しました。',
  'founding.department.left':
    '次のものは追加しませんでした。すでにあるか、{max, number}文字より長いか、{most, number}件を超えています。',
} as const;
