export const talk = {
  'talk.title': '話し合う順番',
  'talk.help': '結論への影響が大きく、見方の違いが大きい項目から並べています。',
  'talk.gate': '「{axis}」に関わる注意があるため、先に話し合います。',
  'talk.pivotal': 'この項目の見方しだいで、結論が変わります。',
  'talk.if-representatives': 'もし部門代表の見方が正しければ、結論は{pattern}に変わります。',
  'talk.if-executives': 'もし経営層の見方が正しければ、結論は{pattern}に変わります。',
  'talk.impact': '見方の違いが結論を動かす大きさ：{impact, number, ::.000}',
  'talk.by-agreement': '見方のそろっていない項目から並べています。',
} as const;
