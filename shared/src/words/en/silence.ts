import type { silence as ja } from '../ja/silence.ts';

export const silence = {
  'silence.title': 'Write your ideas, each of you alone',
  'silence.until-end': 'Until it ends, nobody sees what you write, or how much (except whoever runs the server).',
  'silence.by-name': 'Then all ideas appear at once, in mixed order. Yours come with your name.',
  'silence.without-name':
    'Then all ideas appear at once, in mixed order. Yours come without a name, then and later, though wording or department may give you away.',
  'silence.own': '{count, plural, one {# idea of yours} other {# ideas of yours}} (up to {max, number})',
  'silence.keeping': 'Saving.',
  'silence.kept': 'Saved.',
  'silence.leading': 'All ideas appear when the time is up, or when you press “Show all ideas”.',
  'silence.watching': 'Everyone is writing ideas alone just now.',
  'silence.edit': 'Your idea',
  'silence.open': 'Write alone first',
  'silence.open.help':
    'For some minutes everyone writes without seeing anyone else’s ideas. When the time is up, or you end it, all ideas appear at once, in mixed order.',
  'silence.open.named': 'Each idea comes with its writer’s name.',
  'silence.open.executives-named':
    'Executives’ ideas come with their names, others’ don’t. With fewer than three representatives, none do.',
  'silence.open.anonymous': 'No idea comes with its writer’s name.',
  'silence.minutes': 'Minutes',
  'silence.begin': 'Start writing',
  'silence.screen': 'Please write your ideas on your own screen, each of you alone',
  'silence.screen.all': 'Then all ideas appear at once, with names.',
  'silence.screen.executives': 'Then all ideas appear at once. Only executives’ ideas come with names.',
  'silence.screen.none': 'Then all ideas appear at once, without names.',
  'silence.late': 'Too late for the list',
  'silence.late.help': 'This text isn’t among the candidates. Copy it and add it if you still want it there.',
  'silence.withheld': 'Not shown',
  'silence.withheld.why':
    'Fewer than {min, number} people were left to write without names, so {count, plural, one {your idea was} other {your # ideas were}} shown to nobody.',
  'silence.withheld.help': 'Copy what you still want and add it to the candidates. It is then shown under your name.',
  'silence.withheld.gone': 'Neither this device nor the server keeps the text any more.',
} as const satisfies Record<keyof typeof ja, string>;
