export const pattern = {
  'pattern.title': 'お勧めの進め方',
  'pattern.topDown.name': 'トップダウン型',
  'pattern.topDown.summary':
    '経営層が目的・期日・ルールを決めて進めます。最初の一歩は、測れる一つのPoC（小さく試すこと）です。',
  'pattern.bottomUp.name': 'ボトムアップ型',
  'pattern.bottomUp.summary':
    '意欲のある部署が自分の業務で始め、うまくいったやり方がほかの部署へ広がります。使ってよいツールとルールは、経営層が先に示します。',
  'pattern.hybrid.name': 'ハイブリッド型',
  'pattern.hybrid.summary': '経営層が方向を示し、一つの部署の一つの業務で小さく試してから、段階的に広げます。',
  'pattern.none.name': '推奨なし',
  'pattern.none.summary':
    '今ある回答だけでは、どの進め方もお勧めできません。回答を増やすか、話し合ってから、もう一度確かめてください。',
  'pattern.leading': '回答の数字だけを見ると、{pattern}に当てはまります。',
  'pattern.basis.clear': '回答の傾向がはっきりしているため、{pattern}をお勧めします。',
  'pattern.basis.in-doubt': '判断に迷う点が残るため、一方に決めつけず、ハイブリッド型をお勧めします。',
  'pattern.basis.not-enough': '判断できるだけの回答がそろっていないため、お勧めはまだ示していません。',
  'pattern.not-enough.turnout':
    '三つの軸のチェック項目の半分以上に数字で答えた人は、投票者の{turnout, number, percent}です。判断には{quorum, number, percent}以上が必要です。',
  'pattern.not-enough.role': '{role}からの回答が足りません。',
  'pattern.not-enough.axis': '経営の関与か現場の力のどちらかに、数字での回答がありません。',
  'pattern.top.name': '経営の関与',
  'pattern.top.help': '経営層が目的・予算・発信を担う度合い（0〜1）。',
  'pattern.field.name': '現場の力',
  'pattern.field.help': '組織の文化とITに慣れた人材を合わせた、現場が自ら動く力（0〜1）。',
  'pattern.lean.name': '傾き',
  'pattern.lean.field':
    '現場の力が経営の関与を上回っています（差 {lean, number, ::sign-except-zero .00}）。ハイブリッド型との境目は{band, number, ::.00}です。',
  'pattern.lean.top':
    '経営の関与が現場の力を上回っています（差 {lean, number, ::sign-except-zero .00}）。ハイブリッド型との境目は-{band, number, ::.00}です。',
  'pattern.lean.balanced':
    '現場の力と経営の関与の差は{lean, number, ::sign-except-zero .00}で、ハイブリッド型の範囲（±{band, number, ::.00}以内）に収まっています。',
  'pattern.lean.unknown': '経営の関与と現場の力を比べられるだけの回答がありません。',
  'pattern.square.title': 'だれが引っ張るか',
  'pattern.square.x': '経営の関与',
  'pattern.square.y': '現場の力',
  'pattern.square.low': '低い',
  'pattern.square.high': '高い',
  'pattern.square.strong-hybrid': '経営と現場の両輪がそろう',
  'pattern.square.nobody': 'まだ担い手がいない',
  'pattern.square.place': '経営の関与は{top, number, ::.00}、現場の力は{field, number, ::.00}です。',
  'pattern.ballots.of-round':
    '参加率、一人ひとりの見方、結論の揺れにくさは、全項目が集計の対象になった最後の回である第{round, number}ラウンドの回答から求めています。その後に答え直した項目は、全体の回答数だけを反映しています。',
  'pattern.ballots.last-answers':
    '参加率と一人ひとりの見方は、第{last, number}ラウンドまでに各自が最後に答えた内容から、項目ごとに求めています。',
  'pattern.square.here': '今の位置',
} as const;
