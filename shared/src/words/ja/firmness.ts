export const firmness = {
  'firmness.title': '結論の確かさ',
  'firmness.support.title': '一人ひとりの見方',
  'firmness.support.all':
    '一人ひとりの回答を別々に見ると、{share, number, percent}が{pattern}になります（重みを反映した割合）。',
  'firmness.support.group': '{group}では、{share, number, percent}が{pattern}です。',
  'firmness.support.unknown': '三つの軸すべてに数字で答えた人が少ないため、一人ひとりの見方は示していません。',
  'firmness.leave-one-out.none': 'だれか1人の回答が欠けても、結論は変わりません。',
  'firmness.leave-one-out.some': '1人の回答が欠けるだけで結論が変わるケースが、{count, number}件あります。',
  'firmness.interval.all': '経営層の意見をどれだけ重く見ても、結論は同じです。',
  'firmness.interval.some':
    '経営層の意見の重みが{low, number, percent}から{high, number, percent}の間なら、結論は同じです（今は{share, number, percent}）。',
  'firmness.sensitivity.title': '結論の安定度',
  'firmness.sensitivity.shares':
    '回答を少しずつ変えて{draws, number}回試したところ、トップダウン型が{topDown, number, percent}、ハイブリッド型が{hybrid, number, percent}、ボトムアップ型が{bottomUp, number, percent}でした。',
  'firmness.sensitivity.meaning': '結論の安定度を示すもので、成功の確率ではありません。',
  'firmness.small-groups':
    '人数が少ないと、考えに違いがなくても、偶然だけで差が出ます。差は結論ではなく、話し合いのきっかけとしてご覧ください。',
  'firmness.by-head':
    '個人の回答が推測されないように、全員を一つのグループとし、同じ重みで集計しています。そのため、経営層と部門代表の比較はありません。',
  'firmness.recompute': '試算の乱数シードは{seed}です。書き出したファイルがあれば、だれでも同じ数字を再計算できます。',
} as const;
