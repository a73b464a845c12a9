import type { items as ja } from '../ja/items.ts';

export const items = {
  'items.level.name': 'Level',
  'items.level.help':
    'Whether answers lean towards disagree or agree on average. A high level doesn’t mean that people agree with each other.',
  'items.agreement.name': 'Agreement',
  'items.agreement.help': 'How alike the answers are: 1 means everyone gave the same answer, 0 half at each end.',
  'items.gap.name': 'Executives vs representatives',
  'items.gap.help':
    'How much higher the executives’ average is than the representatives’, from -1 to +1. Below zero, the representatives’ is higher.',
  'items.mean.name': 'Average',
  'items.mean.help': 'The average, with groups and departments weighted.',
  'items.pooled-mean.name': 'Average by head',
  'items.pooled-mean.help': 'The average with everyone counted equally.',
  'items.cliffs-delta.name': 'Cliff’s delta',
  'items.cliffs-delta.help':
    'Over all pairs of an executive and a representative: the share where the executive is higher minus the share where they are lower.',
  'items.distribution.name': 'Distribution',
  'items.counts': '{answered, number} answered, {unknown, number} don’t know, {missing, number} not answered',
  'items.counts.unnamed': '{answered, number} answered, {missing, number} don’t know or didn’t answer',
  'items.shaky': 'One person’s answer could change this.',
  'items.shaky.short': 'one answer could change this',
  'items.reversed': 'Worded the other way round: agreeing lowers the axis.',
  'items.state.agreed.name': 'Aligned',
  'items.finding.thin.name': 'Too few answers',
  'items.finding.thin.help': 'Fewer than three people gave a number, so it’s too early to tell.',
  'items.finding.divided.name': 'Opposite views',
  'items.finding.divided.help': 'Executives and representatives see this the opposite way. Ask what each side sees.',
  'items.finding.split.name': 'Two camps',
  'items.finding.split.help':
    'At least three in ten agree and at least three in ten disagree. An average alone would hide this.',
  'items.finding.split.levels.help':
    'At least three in ten chose a high level (4–5) and at least three in ten a low one (1–2). An average alone would hide this.',
  'items.finding.apart.name': 'A point or more apart',
  'items.finding.apart.help':
    'Executives and representatives lean the same way but are a point or more apart: they don’t feel it as strongly.',
  'items.finding.apart.levels.help':
    'Executives and representatives are a level or more apart: each side sees a different state of affairs.',
  'items.finding.in-place.name': 'Agreed: in place',
  'items.finding.in-place.help': 'Nearly everyone says this is in place.',
  'items.finding.not-yet.name': 'Agreed: not yet',
  'items.finding.not-yet.help':
    'Nearly everyone says this isn’t in place yet. It needs an owner and a date, not a debate.',
  'items.finding.undecided.name': 'Nobody is sure',
  'items.finding.undecided.help': 'Answers are close together, but in the middle: nobody sees this clearly yet.',
  'items.finding.undecided.levels.name': 'Agreed: part way',
  'items.finding.undecided.levels.help':
    'Answers are close together on the middle levels: it has begun, but it isn’t in place.',
  'items.finding.mixed.name': 'Mixed views',
  'items.finding.mixed.help': 'Views vary, without clear camps.',
  'items.finding.none.name': 'No answers',
  'items.finding.withheld.name': 'Not shown',
  'items.finding.none.help': 'Nobody gave a number.',
} satisfies Record<keyof typeof ja, string>;
