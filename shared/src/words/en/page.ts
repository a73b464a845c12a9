import type { page as ja } from '../ja/page.ts';

export const page = {
  'page.theme': 'Theme',
  'page.theme.auto': 'Match device',
  'page.theme.light': 'Light',
  'page.theme.dark': 'Dark',
  'page.skip': 'Skip to content',
  'page.home': 'Home',
  'page.to-home': 'Go to home page',
  'page.right-address': 'Open at the right address',
  'page.reload': 'Reload',
  'page.error.title': 'This page can’t be shown',
  'page.error.not-found': 'There is no page at this address. Check that the link is complete.',
  'page.error.other':
    'Something went wrong while showing this page. You can reload: no answer is lost, sent or waiting.',
  'page.offline': 'The server can’t be reached. Check the network and try again.',
  'page.part-missing':
    'Part of this page couldn’t be loaded. Check the network and reload: no answer is lost, sent or waiting.',
  'page.unshown':
    'There is a value here that this page can’t show. The rest of the page works as usual. Once the value is put right, this part appears again.',
  'page.copy-by-hand': 'Copying didn’t work here. Please copy the selected text yourself.',
  'page.unsent': 'Text that wasn’t sent',
  'page.optional': 'optional',
  'page.not-blank': 'Please enter more than spaces.',
  'page.length': '{length, number}/{max, number} characters',
  'page.too-long':
    '{over, plural, one {# character} other {# characters}} too many (limit {max, number}). It isn’t sent until it fits.',
  'page.date.wrong': 'Enter a date that exists, between 2000 and 2999.',
  'page.as-seen.when': 'Printed {time}, as seen by {name}',
  'page.as-seen.when.screen': 'Printed {time} from the projector page',
  'page.as-seen.sealed':
    'Printed while answers were being collected. It holds no sealed answers except those of the person who printed it.',
  'page.as-seen.plan': 'For an A4 plan with boxes for sign-off, use “Print or PDF” under Export on the board.',
} satisfies Record<keyof typeof ja, string>;
