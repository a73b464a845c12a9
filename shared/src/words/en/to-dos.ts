import type { toDos as ja } from '../ja/to-dos.ts';

export const toDos = {
  'to-dos.done': 'Done',
  'to-dos.done.by': '{day}, {name}',
  'to-dos.carried': 'left from wave {wave, number}',
  'to-dos.tick': 'Mark as done: {text}',
  'to-dos.tick.short': 'Mark as done',
  'to-dos.untick': 'Mark as not done: {text}',
  'to-dos.untick.short': 'Mark as not done',
  'to-dos.prepare.title': 'Items that only need a decision',
  'to-dos.prepare.help': 'No debate needed. Write down who decides, and by when.',
  'to-dos.prepare.make': 'Set owner and date for “{item}”',
  'to-dos.prepare.make.short': 'Set owner and date',
  'to-dos.prepare.open': 'No owner and date yet.',
  'to-dos.prepare.text': 'Make this true: {item}',
  'to-dos.prepare.save': 'Add to the to-dos',
  'to-dos.prepare.owner.help': 'Who decides and tells everyone',
  'to-dos.prepare.due.help': 'No later than the first day of the pilot.',
  'to-dos.prepared': 'In preparation',
} satisfies Record<keyof typeof ja, string>;
