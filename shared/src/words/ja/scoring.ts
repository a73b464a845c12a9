export const scoring = {
  'scoring.next': 'このあと：採点の結果を一度に開き、第1弾の業務を選びます。',
  'scoring.task-more': '業務の説明と評価軸の意味',
  'scoring.task-position': '{position, number}件目（全{all, number}件）',
  'scoring.task': '業務',
  'scoring.matrix-how': '数字キーで答えて次へ、↑↓で業務を移れます。',
} as const;
