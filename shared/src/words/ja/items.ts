export const items = {
  'items.level.name': '水準',
  'items.level.help':
    '回答の平均が「そう思わない」と「そう思う」のどちらに寄っているかを示します。水準が高くても、意見がそろっているとは限りません。',
  'items.agreement.name': 'そろい具合',
  'items.agreement.help': '回答がどれだけそろっているかを示します。1なら全員が同じ答え、0なら両端に半分ずつです。',
  'items.gap.name': '経営層と部門代表の差',
  'items.gap.help':
    '経営層の平均が部門代表の平均よりどれだけ高いかを、-1から+1で示します。マイナスなら部門代表のほうが高い値です。',
  'items.mean.name': '全体の平均',
  'items.mean.help': 'グループと部署の重みを反映した平均です。',
  'items.pooled-mean.name': '全員を同じ重みで数えた平均',
  'items.pooled-mean.help': '全員を同じ重みで数えた平均です。',
  'items.cliffs-delta.name': '順序の差（クリフのデルタ）',
  'items.cliffs-delta.help':
    '経営層と部門代表を1人ずつ組にして比べ、経営層のほうが高い組の割合から低い組の割合を引いた値です。',
  'items.distribution.name': '回答の分布',
  'items.counts': '回答 {answered, number}人、わからない {unknown, number}人、未回答 {missing, number}人',
  'items.counts.unnamed': '回答 {answered, number}人、わからない・未回答 {missing, number}人',
  'items.shaky': '1人の回答が違えば、この判定は変わります。',
  'items.shaky.short': '1人の回答で変わりうる',
  'items.reversed': '逆向きの項目です。「そう思う」と答えるほど、軸の値が下がります。',
  'items.state.agreed.name': '見方が一致',
  'items.finding.thin.name': '回答が少ない',
  'items.finding.thin.help': '数字で答えた人が3人に満たないため、まだ何とも言えません。',
  'items.finding.divided.name': '経営層と部門で見方が逆',
  'items.finding.divided.help':
    '経営層と部門代表の平均が、真ん中を挟んで反対側に分かれています。何が違って見えているのか、話し合う価値があります。',
  'items.finding.split.name': '二つに分かれている',
  'items.finding.split.help':
    '「そう思う」人と「そう思わない」人が、どちらも3割以上います。平均だけを見ると、この割れ方を見落とします。',
  'items.finding.split.levels.help':
    '上の段階（4〜5）と答えた人と、下の段階（1〜2）と答えた人が、どちらも3割以上います。平均だけを見ると、この割れ方を見落とします。',
  'items.finding.apart.name': '温度差がある',
  'items.finding.apart.help':
    '経営層と部門代表の平均が、1点以上離れています。向きは同じでも、深刻さの感じ方が違います。',
  'items.finding.apart.levels.help':
    '経営層と部門代表の平均が、1段階以上離れています。同じことが、違って見えています。',
  'items.finding.in-place.name': '「できている」で一致',
  'items.finding.in-place.help': 'ほとんどの人が「できている」と見ています。',
  'items.finding.not-yet.name': '「まだ」で一致',
  'items.finding.not-yet.help': 'ほとんどの人が「まだ」と見ています。話し合うより、担当と期日を決める項目です。',
  'items.finding.undecided.name': '「どちらともいえない」が多い',
  'items.finding.undecided.help':
    '答えは近いものの、真ん中に集まっています。まだだれにもはっきり見えていない項目です。',
  'items.finding.undecided.levels.name': '「途中」で一致',
  'items.finding.undecided.levels.help': '答えは近く、途中の段階に集まっています。始まってはいても、整ってはいません。',
  'items.finding.mixed.name': 'ばらつきがある',
  'items.finding.mixed.help': 'はっきり割れてはいませんが、見方にばらつきがあります。',
  'items.finding.none.name': '回答なし',
  'items.finding.withheld.name': '非表示',
  'items.finding.none.help': '数字で答えた人がいません。',
} as const;
