export const explainedPlan = {
  'explained-plan.task.score': '評価軸ごとの水準（平均を0〜1に直した値）に、評価軸の重みを掛けて足し合わせます。',
  'explained-plan.task.weighted': '評価軸ごとの値に、評価軸の重みを掛けて足し合わせます。',
  'explained-plan.task.normalised': '評価軸の重みは、合計が100%になるように直しています。',
  'explained-plan.task.each-opens':
    '評価軸ごとの値は、「詳しく見る」の中の「内訳」で、だれがどの重みで数えられたかまで確かめられます。',
  'explained-plan.rank.title': '順位',
  'explained-plan.rank':
    '総合点の高い順です。同じ点なら困りごとの平均、それも同じならそろい具合のよいほうを上にし、すべて同じなら先に作られた業務を上にします。',
  'explained-plan.rank.task': '{rank, number}位 {task}',
  'explained-plan.rank.unranked': '四つの評価軸のどれかに数字の回答がない業務は、順位をつけずに最後に置きます。',
  'explained-plan.firmness.title': '順位の確かさ',
  'explained-plan.firmness.value': '1位 {first, number, percent}、{best, number}〜{worst, number}位',
  'explained-plan.firmness':
    '会議を{draws, number}回つくり直して、毎回、順位をつけます。答える人と点数は「結論の安定度」と同じように変え、評価軸の重みも、今の重みを中心にばらつかせます（ディリクレ分布、集中度30。0の重みは0のまま）。',
  'explained-plan.firmness.first': '1位になった割合',
  'explained-plan.firmness.best': '上位（多くて3位まで）の割合',
  'explained-plan.firmness.top-three': '3位以内に入った割合',
  'explained-plan.firmness.rank5': '順位の5パーセント点',
  'explained-plan.firmness.rank95': '順位の95パーセント点',
  'explained-plan.shift.title': '{figure}の変化',
  'explained-plan.shift': 'ラウンドの後の値から、前の値を引きます。前のラウンドの回答は変わりません。',
  'explained-plan.shift.worked':
    '{after, number, ::.00} − {before, number, ::.00} ＝ {change, number, ::sign-except-zero .00}',
  'explained-plan.shift.after': '第{number, number}ラウンドの後',
  'explained-plan.shift.before': 'その前',
  'explained-plan.shift.privacy':
    'そのラウンドで名前を出さない人が3人以上答え直した項目だけ、変化を示します。答え直さなかった人の回答は数えません。',
  'explained-plan.moved':
    '答え直した項目ごとにそろい具合の変化の大きさを求め、平均します。{pays, number, ::.00}に届かなければ、もう一度答えても得るものは少ないと考えます。',
  'explained-plan.moved.counts': '答えた人が少なく、変化を示していない項目は入れていません。',
  'explained-plan.worth': '今かかっている時間に、見込みの削減率を掛けます。',
  'explained-plan.worth.worked':
    '月{today, number, ::.#}時間 × {saving, number, ::percent .#} ＝ 月{hours, number, ::.#}時間',
  'explained-plan.worth.yen': '{hours, number, ::.#}時間 × 1時間あたり{cost, number}円',
  'explained-plan.worth.licence': 'ライセンス費（月額）',
  'explained-plan.worth.estimate': '時間と削減率は、候補業務を書いた人の見積もりです。測った値ではありません。',
  'explained-plan.worth.no-cost': '1時間あたりの人件費が決まっていないため、金額には直していません。',
  'explained-plan.worth.no-licence': 'ライセンス費がわからないため、差し引いていません。',
  'explained-plan.saved': 'すべての記録を合わせて、減った時間をAIなしの時間で割ります。',
  'explained-plan.saved.worked':
    '1 − {with, number, ::.#}時間 ÷ {before, number, ::.#}時間 ＝ {saved, number, ::percent .#}',
  'explained-plan.saved.longer': 'マイナスなら、AIを使うほうが時間がかかったことを表します。',
  'explained-plan.quality': '質を評価した記録（1〜5）を、すべて同じ重みで平均します。',
  'explained-plan.use.title': '{days, number}日後の利用',
  'explained-plan.use': '毎週使った人の数を、使える人の数で割ります。',
  'explained-plan.use.worked': '{weekly, number}人 ÷ {people, number}人 ＝ {share, number, percent}',
  'explained-plan.use.weekly': '毎週使った人',
  'explained-plan.use.not': '毎週は使わなかった人',
  'explained-plan.use.stuck':
    '数え直すと、前の値と置き換わります。3か月後も毎週使う人の割合が、定着の一般的な目安です。',
  'explained-plan.next.title': '見込める削減時間',
  'explained-plan.next': '今かかっている時間に見込みの削減率を掛け、終えたPoCの実績で直します。',
  'explained-plan.next.worked':
    '月{today, number, ::.#}時間 × {saving, number, ::percent .#} × {factor, number, ::percent .#} ＝ 月{hours}時間',
  'explained-plan.next.order':
    '順番は総合点で決まります。いちばん高い業務との差が5点（100点満点）以内の業務どうしでは、この時間の大きいほうを先にします。つまずきのサインがある業務は、そのあとに並べます。',
  'explained-plan.learnt.title': '見込みに対する実績',
  'explained-plan.learnt':
    '測ったPoCごとに、削減率の実績を見込みで割ります。見込みどおりのPoCを2件加えて平均し、たまたまの1件に振り回されないようにします。',
  'explained-plan.learnt.assumed': '見込みどおりとみなす2件',
  'explained-plan.learnt.few': '測ったPoCが3件そろうまでは、100%を上限とします。',
  'explained-plan.learnt.least': 'マイナスになるときは、0%とします。',
} as const;
