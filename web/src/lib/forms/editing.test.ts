import type { Command } from '@nemawashi/shared/board/command';
import { PLAN_COMMANDS } from '@nemawashi/shared/board/commands/plan';
import { unshaped } from '@nemawashi/shared/board/pilot';
import type { Ack } from '@nemawashi/shared/protocol/live';
import { expect, it } from 'vitest';
import { Asking } from '#lib/connection/asking.svelte.ts';
import { openNumber } from './complaints.ts';
import { Editing } from './editing.svelte.ts';
import { UnsavedForms } from './unsaved-forms.svelte.ts';

const wholeYen = (text: string) => (/^\d+$/.test(text) ? Number(text) : null);

/** A form of a pilot's owner, data and cost, over a server that answers as it is told. */
function form(answers: Ack[], patient = false, unsaved = new UnsavedForms().of('form')) {
  const sent: Command[] = [];
  const asking = new Asking((command) => {
    sent.push(command);
    return Promise.resolve(answers.shift() ?? { ok: true, reply: { at: 1 } });
  });
  const known = { owner: '佐藤', data: '', cost: '' };
  const seen = { saved: 0 };
  const editing = new Editing(
    PLAN_COMMANDS.shapePilot,
    {
      start: () => ({ ...known }),
      command: ({ owner, data, cost }) => ({
        plan: 1,
        task: 'quotes',
        shape: { ...unshaped(null), owner, data, licenceCost: openNumber(cost, wholeYen) },
      }),
      patient,
      unsaved: () => unsaved,
      onsaved: () => (seen.saved += 1),
    },
    asking,
  );
  return { editing, sent, seen, known };
}

it('begins with what is known, and keeps what was typed whatever others change meanwhile', () => {
  const { editing, known } = form([]);
  expect(editing.draft.owner).toBe('佐藤');
  editing.draft.owner = '鈴木';
  known.owner = '高橋';
  expect(editing.draft.owner).toBe('鈴木');
  editing.startAnew();
  expect(editing.draft.owner).toBe('高橋');
});

it('M158 what was typed and not saved stands there again when its part of the page comes back', async () => {
  const forms = new UnsavedForms();
  const unsaved = forms.of('pilot');
  unsaved.begin();
  form([], false, unsaved).editing.draft.owner = '鈴木';
  expect([forms.of('pilot').open, forms.of('frame').open]).toEqual([true, false]);
  const { editing } = form([], false, forms.of('pilot'));
  expect(editing.draft.owner).toBe('鈴木');
  await editing.save();
  expect(unsaved.open).toBe(false);
  expect(form([], false, forms.of('pilot')).editing.draft.owner).toBe('佐藤');
});

it('M158 a refusal keeps it, giving up forgets it', async () => {
  const unsaved = new UnsavedForms().of('pilot');
  unsaved.begin();
  const { editing } = form([{ ok: false, refusal: { kind: 'not-allowed' } }], false, unsaved);
  editing.draft.owner = '鈴木';
  await editing.save();
  expect([unsaved.open, form([], false, unsaved).editing.draft.owner]).toEqual([true, '鈴木']);
  unsaved.end();
  expect([unsaved.open, form([], false, unsaved).editing.draft.owner]).toEqual([false, '佐藤']);
});

it('sends what was typed, tidied as the server would, and says that it is saved', async () => {
  const { editing, sent, seen } = form([]);
  editing.draft.owner = ' 鈴木　 一郎 ';
  await editing.save();
  expect(sent).toMatchObject([{ type: 'shapePilot', shape: { owner: '鈴木 一郎', licenceCost: null } }]);
  expect([editing.saved, seen.saved]).toEqual([true, 1]);
});

it('keeps what was typed when the server refuses it, with the reason', async () => {
  const { editing, seen } = form([{ ok: false, refusal: { kind: 'not-allowed' } }]);
  editing.draft.owner = '鈴木';
  await editing.save();
  expect(editing.asking.refusal).toEqual({ kind: 'not-allowed' });
  expect([editing.draft.owner, editing.saved, seen.saved]).toEqual(['鈴木', false, 0]);
});

it('sends nothing that the server wouldn’t understand: the field says so, or the form', async () => {
  const { editing, sent } = form([]);
  const problem = () => editing.problem('shape.licenceCost', '数字で');
  expect(problem()).toBe(null);
  editing.draft.cost = 'たくさん';
  expect(problem()).toBe('数字で');
  await editing.save();
  expect(editing.asking.refusal).toBe(null);
  editing.draft.data = 'あ'.repeat(201);
  await editing.save();
  expect(editing.asking.refusal).toEqual({ kind: 'malformed' });
  expect(sent).toEqual([]);
});

it('waits with what is wrong until somebody tries to save it', async () => {
  const { editing } = form([], true);
  const problem = () => editing.problem('shape.licenceCost', '数字で');
  editing.draft.cost = 'たくさん';
  expect(problem()).toBe(null);
  await editing.save();
  expect(problem()).toBe('数字で');
  editing.draft.cost = '12';
  expect(problem()).toBe(null);
});
