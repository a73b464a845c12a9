import { typing } from '#lib/ballot/typing.ts';
import { isComposing } from '#lib/ui/composing.ts';

/** Enter on a button or a link presses that. */
const takesEnter = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('a, button, summary, input, [role=tab]') !== null;

/** What a key says where one goes from subject to subject; null: it is meant for something else, or says nothing. */
export function deskKey(event: KeyboardEvent): 'before' | 'after' | 'onward' | null {
  const { key, target } = event;
  if (event.defaultPrevented || event.repeat || event.altKey || event.ctrlKey || event.metaKey) return null;
  if (isComposing(event) || typing(target) || document.querySelector('dialog[open]') !== null) return null;
  if (key === 'Enter') return takesEnter(target) ? null : 'onward';
  return { j: 'after' as const, k: 'before' as const }[key.toLowerCase()] ?? null;
}
