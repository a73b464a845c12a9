import type { fit as ja } from '../ja/fit.ts';

export const fit = {
  'fit.voters':
    'Expected to answer: {executives, plural, one {# executive} other {# executives}} and {representatives, plural, one {# representative} other {# representatives}}.',
  'fit.list': 'This counts people who are here and people still expected.',
  'fit.announced': 'From the numbers entered when the board was created. Listing expected people makes it more exact.',
  'fit.here': 'This counts only people who are here. List expected people to include those still to come.',
  'fit.nobody': 'List expected people and we’ll suggest a setting for that number.',
  'fit.fits': 'With “{mode}”, executives’ and representatives’ answers can be compared.',
  'fit.named': 'With “{mode}”, executives’ and representatives’ answers can be compared, however few people there are.',
  'fit.no-departments': 'Departments are shown separately only if each has three people or more.',
  'fit.pooled':
    'With “{mode}”, everyone counts as one group, because one of the two has fewer than three people. The groups can’t be compared.',
  'fit.left-out':
    'With “{mode}”, the representatives’ answers are neither shown nor counted, because there are fewer than three of them.',
  'fit.withheld': 'With “{mode}”, no results can be shown, because there are fewer than three people in all.',
  'fit.advice': 'For this number of people we suggest “{mode}”.',
} satisfies Record<keyof typeof ja, string>;
