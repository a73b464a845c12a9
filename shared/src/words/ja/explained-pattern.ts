export const explainedPattern = {
  'explained-pattern.axis': '項目の水準（平均を0〜1に直した値）を、項目の重みで平均します。',
  'explained-pattern.axis.ends': '0＝{low}、1＝{high}',
  'explained-pattern.axis.reversed': '↓ {item}',
  'explained-pattern.axis.reversed.help':
    '水準は（平均 − 1）÷ 4です。↓は逆向きの項目で、1から水準を引いた値を使っています。',
  'explained-pattern.axis.silent': '数字の回答がない{count, number}項目は入れていません。',
  'explained-pattern.axis.each-opens':
    '項目ごとの平均やそろい具合は、論点の各項目の「内訳」で、だれがどの重みで数えられたかまで確かめられます。',
  'explained-pattern.axis-consensus':
    '項目ごとのそろい具合を、項目の重みで平均します。0.55に届かない軸は、結論が揺れる点として挙げます。',
  'explained-pattern.lean':
    '部門の力から経営の関与を引きます。部門の力は、組織の文化とITに慣れた人材を重みで平均した値です。プラスなら部門、マイナスなら経営層が前に出ています。',
  'explained-pattern.lean.axis': '{axis}（{of}）',
  'explained-pattern.lean.worked':
    '部門の力 {field, number, ::.00} − 経営の関与 {top, number, ::.00} ＝ {lean, number, ::sign-except-zero .00}',
  'explained-pattern.lean.bands':
    '-{band, number, ::.00}より低ければトップダウン型、+{band, number, ::.00}より高ければボトムアップ型、その間はハイブリッド型です。この値は{pattern}に当たります。',
  'explained-pattern.lean.square': '図では、横の位置が経営の関与（{top}）、縦の位置が部門の力（{field}）です。',
  'explained-pattern.recommended':
    'まず回答がそろっているかを確かめ、経営層と部門の力の差から型を求めます。結論が揺れる点が一つでもあるときと、どちらも前に出ていないときは、ハイブリッド型を勧めます。',
  'explained-pattern.recommended.bottom-up':
    '経営層は自分たちの関与を高めに答えがちなため、ボトムアップ型は実際より出にくくなります。数字は補正していません。',
  'explained-pattern.recommended.doubt':
    '最初の二つは、お勧めを示すための条件です。△が付いたものは、結論が揺れる点です。',
  'explained-pattern.check.turnout': '回答率',
  'explained-pattern.check.turnout.rule': '{quorum, number, percent}以上',
  'explained-pattern.check.roles': '経営層と部門代表の参加',
  'explained-pattern.check.roles.rule': '経営層と部門代表の、どちらからも回答がある',
  'explained-pattern.check.no-consensus': '軸ごとのそろい具合',
  'explained-pattern.check.no-consensus.rule': 'どの軸も0.55以上',
  'explained-pattern.check.axis-unanswered': '回答のある軸',
  'explained-pattern.check.axis-unanswered.rule': '三つの軸すべて',
  'explained-pattern.check.axis-unanswered.here': '{count, number}軸',
  'explained-pattern.check.no-carrier': '担い手',
  'explained-pattern.check.no-carrier.rule': '経営の関与か部門の力が0.45以上',
  'explained-pattern.check.no-carrier.here': '経営層 {top}、部門 {field}',
  'explained-pattern.check.one-sided': '両方の役割',
  'explained-pattern.check.one-sided.rule': '経営層と部門代表のどちらもいる',
  'explained-pattern.check.flat-answers': '回答の散らばり',
  'explained-pattern.check.flat-answers.rule': '同じ数字が8割に満たない',
  'explained-pattern.check.unstable': '試算で同じ型になった割合',
  'explained-pattern.check.unstable.rule': '80%以上',
  'explained-pattern.check.axis': '{axis} {value}',
  'explained-pattern.turnout.title': '回答率',
  'explained-pattern.turnout':
    '三つの軸の{items, number}項目について、数字の回答の数を、全員が全項目に答えた場合の数で割ります。',
  'explained-pattern.turnout.worked': '{given, number}件 ÷ {all, number}件 ＝ {turnout, number, percent}',
  'explained-pattern.turnout.given': '数字の回答',
  'explained-pattern.turnout.missing': '「わからない」と未回答',
  'explained-pattern.turnout.quorum':
    '回答率が{quorum, number, percent}以上で、経営層と部門代表のどちらからも回答があるとき、お勧めを示します。',
  'explained-pattern.support':
    '三つの軸すべてに数字で答えた人について、その人の回答だけで型を求め、型ごとの割合を出します。',
  'explained-pattern.support.groups':
    'グループの中の割合に、経営層は{executives, number, ::percent .#}、部門代表は{representatives, number, ::percent .#}の重みを掛けます。対象の人がいないグループの重みは、もう一方に移します。',
  'explained-pattern.support.by-head': 'グループに分けず、全員を同じ重みで数えています。',
  'explained-pattern.one-voter.title': '1人欠けたときの結論',
  'explained-pattern.one-voter':
    '経営層や部署ごとに、項目それぞれから結論が最も動く数字を一つずつ除き、{pattern}のままかどうかを調べます。',
  'explained-pattern.one-voter.might': '変わるかもしれない',
  'explained-pattern.one-voter.none': '変わらない',
  'explained-pattern.one-voter.bound':
    '回答の数だけから求めるため、「変わらない」は確かです。「変わるかもしれない」は、実際にそういう人がいるとは限りません。',
  'explained-pattern.interval': '経営層の重みを1%ずつ変え、回答が示す型（{pattern}）のまま変わらない範囲を調べます。',
  'explained-pattern.interval.value': '{low, number, percent}〜{high, number, percent}',
  'explained-pattern.interval.now': '{share}（今）',
  'explained-pattern.interval.line':
    '力の差は経営層の重みに比例して変わります。±{band, number, ::.00}を超えるところで型が変わります。',
  'explained-pattern.sensitivity':
    '項目ごとに、回答の数だけから、答えを{draws, number}回くじで引き直し、毎回、型を求めます。経営層、部署、部署の中から人数の分だけ引き（同じ答えが重なることもあります）、答えはそれぞれ10%の確率で1上げ、10%の確率で1下げます。1〜5からはみ出す値は端に合わせます。だれがどの答えを合わせて出したかは使いません。',
  'explained-pattern.sensitivity.none': '型が決まらない',
  'explained-pattern.sensitivity.seed':
    '乱数は{generator}、シードは{seed}です。同じシードなら、だれが計算しても同じ値になります。',
  'explained-pattern.impact.title': '結論を動かす大きさ',
  'explained-pattern.impact':
    '経営層と部門代表の差をどちらかにそろえたとき、力の差がどれだけ動くかの目安です。「軸の中での項目の重み × 力の差の中での軸の重み × 見方の差の大きさ」で求め、大きい項目から話し合います。',
  'explained-pattern.impact.worked':
    '{inAxis, number, ::percent .#} × {axisPart, number, ::percent .#} × {gap, number, ::.00} ＝ {impact, number, ::.000}',
  'explained-pattern.impact.now': '今の平均のまま',
  'explained-pattern.impact.pivotal': 'どちらかにそろえると型が変わる項目には、その旨を表示しています。',
} as const;
