import type { founding as ja } from '../ja/founding.ts';

export const founding = {
  'founding.board-title': 'Name of the board',
  'founding.advised': 'Suggested',
  'founding.department.name': 'Name of the department',
  'founding.department.add': 'Add department',
  'founding.department.remove': 'Remove {department}',
  'founding.department.double': 'This department is already on the list.',
  'founding.department.full': 'A board takes {max, number} departments at most.',
  'founding.department.list': 'Paste a list, from Excel for instance, to add several at once.',
  'founding.department.pasted': '{count, plural, one {# department} other {# departments}} added.',
  'founding.department.left':
    'These weren’t added: they are on the list already, longer than {max, number} characters, or beyond {most, number} departments.',
} satisfies Record<keyof typeof ja, string>;
