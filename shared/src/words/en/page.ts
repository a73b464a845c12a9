import type { page as ja } from '../ja/page.ts';

export const page = {
  'page.theme': 'Brightness',
  'page.theme.auto': 'Same as this device',
  'page.theme.light': 'Light',
  'page.theme.dark': 'Dark',
  'page.skip': 'Skip to content',
  'page.home': 'Home',
  'page.to-home': 'To the home page',
  'page.reload': 'Reload',
  'page.error.title': 'This page cannot be shown',
  'page.error.not-found': 'There is no page at this address. Check that the link has not been cut short.',
  'page.error.other':
    'Something went wrong while showing this page. You can reload: no answer is lost, neither sent nor waiting.',
  'page.offline': 'The server could not be reached. Check the network and try again.',
  'page.part-missing':
    'Part of this page could not be fetched. Check the network and reload: no answer is lost, neither sent nor waiting.',
  'page.copy-by-hand': 'Copying did not work here. Please copy the selected text by hand.',
  'page.optional': 'optional',
  'page.not-blank': 'Please enter more than spaces.',
} satisfies Record<keyof typeof ja, string>;
