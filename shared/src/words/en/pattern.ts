import type { pattern as ja } from '../ja/pattern.ts';

export const pattern = {
  'pattern.title': 'Recommended approach',
  'pattern.topDown.name': 'Top-down',
  'pattern.topDown.summary': 'Management sets the aim, the date and the rules. The first step is one measured pilot.',
  'pattern.bottomUp.name': 'Bottom-up',
  'pattern.bottomUp.summary':
    'A willing department starts with its own task, and what works spreads to others. Management names the allowed tools and the rules first.',
  'pattern.hybrid.name': 'Hybrid',
  'pattern.hybrid.summary':
    'Management sets the direction. One department tries one task, and what works is widened in stages.',
  'pattern.none.name': 'No recommendation',
  'pattern.none.summary':
    'There aren’t enough answers for a recommendation. Collect more answers, or talk first and check again.',
  'pattern.basis.clear.management': 'Management is clearly ahead, so we recommend {pattern}.',
  'pattern.basis.clear.field': 'The departments are clearly ahead, so we recommend {pattern}.',
  'pattern.basis.clear.model-1': 'The answers point clearly one way. We recommend: {pattern}.',
  'pattern.model.badge': 'Model {model, number}',
  'pattern.model.sentence':
    'Calculated by the rules of an earlier version (model {model, number}). It stays as it was agreed.',
  'pattern.basis.both': 'Both management and the departments can drive this, so hybrid fits.',
  'pattern.basis.even': 'Nothing speaks for one side, so hybrid is the safe choice.',
  'pattern.first.management': 'Management sets aim, budget and rules first, then departments try.',
  'pattern.first.field': 'A willing department tries first; management provides rules and room.',
  'pattern.basis.in-doubt': 'Some doubt remains. Rather than force a choice, we recommend hybrid.',
  'pattern.basis.not-enough': 'There aren’t enough answers for a recommendation yet.',
  'pattern.not-enough.turnout':
    'Only {turnout, number, percent} of the answers on the three axes are in; {quorum, number, percent} is needed.',
  'pattern.not-enough.role': 'Either the executives or the representatives gave too few answers.',
  'pattern.not-enough.axis': 'Management drive or team readiness has no numbers at all.',
  'pattern.top.name': 'Management drive',
  'pattern.top.help': 'How far management owns aim, budget and message (0 to 1).',
  'pattern.field.name': 'Team readiness',
  'pattern.field.help':
    'How far departments can move by themselves: culture and people at ease with IT together (0 to 1).',
  'pattern.lean.name': 'Difference',
  'pattern.lean.none': 'There is no real difference between management and the departments.',
  'pattern.lean.management.slightly': 'Management is slightly ahead, but within the hybrid range.',
  'pattern.lean.management.clearly': 'Management is clearly ahead.',
  'pattern.lean.management.far': 'Management is far ahead.',
  'pattern.lean.field.slightly': 'The departments are slightly ahead, but within the hybrid range.',
  'pattern.lean.field.clearly': 'The departments are clearly ahead.',
  'pattern.lean.field.far': 'The departments are far ahead.',
  'pattern.lean.unknown': 'There aren’t enough answers to compare management with the departments.',
  'pattern.square.title': 'Who drives it',
  'pattern.square.x': 'Management drive',
  'pattern.square.y': 'Team readiness',
  'pattern.square.low': 'Low',
  'pattern.square.high': 'High',
  'pattern.square.nobody': 'Nobody is driving this yet',
  'pattern.square.place': 'Management drive is {top}, team readiness {field}.',
  'pattern.latest-answers': 'Based on everyone’s latest answers (up to round {last, number}).',
} satisfies Record<keyof typeof ja, string>;
