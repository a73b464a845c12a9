import type { remarks as ja } from '../ja/remarks.ts';

export const remarks = {
  'remarks.title': 'Remarks by advisers and observers',
  'remarks.help': 'They do not count as consent. They appear by name in the plan and its exports.',
  'remarks.none': 'No remarks yet.',
  'remarks.text': 'Remark',
  'remarks.adviser': 'Whose remark',
  'remarks.adviser.help': 'For an adviser who has no seat on this board.',
  'remarks.adviser.own': 'Leave it empty if it is yours.',
  'remarks.add': 'Add the remark',
  'remarks.saved': 'The remark was added.',
  'remarks.drop': 'Delete the remark by {name}',
  'remarks.drop.short': 'Delete',
  'remarks.written-by': 'entered by {name}',
  'remarks.of': 'On version {version, number} of the plan, {day}',
} satisfies Record<keyof typeof ja, string>;
