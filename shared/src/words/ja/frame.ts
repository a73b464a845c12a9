export const frame = {
  'frame.title': '会社として変えること',
  'frame.meaning': '会社として変えること',
  'frame.meaning.help': '経営層と各部署が、明日から何を変えるのかを書きます。',
  'frame.steps': '成功後の広げ方',
  'frame.steps.help': 'うまくいったら、どの部署へ、いつまでに広げるのかを順に書きます。',
  'frame.steps.add': '段階を追加',
  'frame.hourly-cost': '1時間あたりの人件費（円）',
  'frame.hourly-cost.help': '入れると、削減の見込みを金額でも表示します。',
  'frame.hour': '1時間{yen, number}円で計算しています。',
  'frame.edit': '書き込む',
  'frame.fiscal-start': '年度が始まる月',
  'frame.month': '{month, number}月',
} as const;
