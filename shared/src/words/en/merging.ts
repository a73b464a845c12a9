import type { merging as ja } from '../ja/merging.ts';

export const merging = {
  'merging.merge': 'Merge',
  'merging.label': 'Merge “{title}” into another candidate',
  'merging.title': 'Into which candidate?',
  'merging.help':
    '“{title}” becomes part of the candidate you choose. Both texts and both writers’ names are kept, and you can separate them again.',
  'merging.similar': 'similar',
  'merging.into': 'Merge into “{title}”',
  'merging.too-long': 'The merged text would be too long.',
  'merging.done': '“{double}” is now part of “{title}”.',
  'merging.double': 'Merged: {title}',
  'merging.double.detail': 'Description of “{title}”',
  'merging.separate': 'Separate',
  'merging.separate.label': 'Separate “{title}” again',
  'merging.alike': 'There is a similar candidate: “{title}”',
} as const satisfies Record<keyof typeof ja, string>;
