export const doubts = {
  'doubts.title': '結論が揺れる点',
  'doubts.none': '結論が揺れる点はありません。',
  'doubts.close':
    '部門の力と経営の関与の差（{lean, number, ::sign-except-zero .00}）が、型の境目（±{band, number, ::.00}）のすぐ近くにあります。',
  'doubts.no-consensus': '「{axis}」への回答は、人によってばらばらです（そろい具合 {consensus, number, ::.00}）。',
  'doubts.axis-unanswered': '「{axis}」には、数字の回答が一つもありません。',
  'doubts.no-carrier':
    '経営の関与（{top, number, ::.00}）も部門の力（{field, number, ::.00}）も低く、推進の担い手がまだいません。',
  'doubts.unstable':
    '回答が少し違うだけで、結論が変わるかもしれません。回答を少しずつ変えた試算で、同じ型になったのは{share, number, percent}でした。',
} as const;
