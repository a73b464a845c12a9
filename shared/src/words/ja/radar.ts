export const radar = {
  'radar.title': 'つまずきのサイン',
  'radar.unknown': '数字の回答がないため、サインがあるかどうかはまだわかりません。',
  'radar.none': '気になるサインは見つかりませんでした。',
  'radar.purposeless-rollout.name': '目的のない一斉導入',
  'radar.purposeless-rollout.help':
    '何のために使うのかが定まらないまま一斉に始めると、得意な人だけが先に進み、ほかの人は取り残されます。成果も見えず、「使い方がわからない」という声も拾われません。',
  'radar.purposeless-rollout.todo': 'いちばん困っている業務を一つ選び、最初に何を確かめるのかを決めましょう。',
  'radar.left-to-the-field.name': '部門任せ',
  'radar.left-to-the-field.help':
    '部署ごとに違うツールを自己流で使うと、ノウハウがたまらず、情報の管理も行き届きません。',
  'radar.left-to-the-field.todo': '経営層の責任者を決め、共通のルールと、成果を共有する場を用意しましょう。',
  'radar.uneven-use.name': '使う人の偏り',
  'radar.uneven-use.help':
    '慣れている人と慣れていない人の差が開いたまま進めると、一部の人だけのものになってしまいます。',
  'radar.uneven-use.todo': '慣れていない人の最初の一歩と、部署ごとの相談相手を計画に入れましょう。',
  'radar.unsafe.name': '安全への備え不足',
  'radar.unsafe.help': '入力してよい情報や確認の手順があいまいなままでは、情報漏えいや誤った内容の利用を防げません。',
  'radar.unsafe.todo': '次の項目について、ルールを先に決めてから始めましょう。',
  'radar.no-follow-up.name': '使い続けるための備え不足',
  'radar.no-follow-up.help':
    '使い続けられているかをだれも見ていないと、最初だけ使われて終わります。3か月後に毎週使う人が2割に届かない会社も珍しくありません。',
  'radar.no-follow-up.todo': '定着の担当を決め、30日・60日・90日後に使っている人を数えましょう。',
  'radar.evidence.no-caretaker': '計画に、定着の担当が決まっていません。',
  'radar.evidence.use-uncounted':
    '「{task}」は、{days, number}日後の利用をまだ数えていません（{day}の予定から1週間以上たっています）。',
  'radar.evidence.item-low': '「{item}」の平均が{mean, number, ::.0}点で、3点に届きません。',
  'radar.evidence.item-low-reversed':
    '「{item}」は逆向きの項目です。望ましい向きに直した平均は{mean, number, ::.0}点で、3点に届きません。',
  'radar.evidence.item-divided': '「{item}」の見方が、経営層と部門代表で逆になっています。',
  'radar.evidence.item-split': '「{item}」の回答が、二つに分かれています。',
  'radar.evidence.no-painful-task': '困りごとの大きさの平均が3以上の候補業務が、一つもありません。',
  'radar.evidence.wave-too-large': '{count, number}件のPoCを同時に始める計画です。3件までに絞ると、目が行き届きます。',
  'radar.evidence.wave-everywhere': 'PoCが、すべての部署で同時に始まります。',
  'radar.evidence.executive-low': '「経営の関与」が{strength}です。',
  'radar.evidence.no-sponsor': '「{task}」に、経営層のスポンサーが決まっていません。',
  'radar.evidence.talent-no-consensus': '「ITに慣れた人材」への回答が、ばらばらに近い状態です。',
  'radar.evidence.departments-apart':
    '「ITに慣れた人材」の平均が、最も高い部署と最も低い部署で{difference, number, ::.0}点離れています。',
  'radar.evidence.departments-apart-named':
    '「ITに慣れた人材」の平均が、{high}と{low}で{difference, number, ::.0}点離れています。',
  'radar.answer': '対応を決める',
  'radar.answer.change': '対応を変える',
  'radar.answer.resolved': '手を打つ',
  'radar.answer.accepted': '承知のうえで進める',
  'radar.answer.resolved.reason': '何をするか',
  'radar.answer.accepted.reason': '承知のうえで進める理由',
  'radar.answer.take-back': '対応を取り消す',
} as const;
