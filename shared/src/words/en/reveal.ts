import type { reveal as ja } from '../ja/reveal.ts';

export const reveal = {
  'reveal.soon': 'The answers are about to be opened',
  'reveal.sealed': '{count, plural, =1 {1 sealed envelope is} other {# sealed envelopes are}} in',
  'reveal.sealed.first': 'The representatives’ answers are opened first',
  'reveal.sealed.rest': 'Now the executives’ answers are opened',
  'reveal.opened': '{group}: {count, plural, =1 {1 envelope} other {# envelopes}} opened',
  'reveal.opened.leaning': '{group} ({count, number}) {count, plural, =1 {leans} other {lean}} {pattern}',
  'reveal.opened.nothing': '{group}: nothing is shown of them alone',
  'reveal.together': 'Everyone’s answers are being put together',
  'reveal.together.placed': 'Everyone’s answers come to one place',
  'reveal.ranking': 'The scores are in',
  'reveal.bundle': 'The executives’ answers are still sealed',
  'reveal.skip': 'Press any key or tap to see the result now',
  'reveal.playing': 'Revealing',
} satisfies Record<keyof typeof ja, string>;
