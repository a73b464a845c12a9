import type { Sections } from '../board/view.ts';
import { type LeftToDo, leftToDo } from './left-to-do.ts';

/** The way to an agreement, step by step; in the order of a plan, not of a duty: any may be taken first. */
export const AGREE_STEPS = ['choose', 'shape', 'prepare', 'meaning', 'stance'] as const;
export type AgreeStep = (typeof AGREE_STEPS)[number];

const STEP_OF = {
  wave: 'choose',
  pilots: 'shape',
  warnings: 'prepare',
  meaning: 'meaning',
  consents: 'stance',
  concerns: 'stance',
  decider: 'stance',
} as const satisfies Record<LeftToDo['what'], AgreeStep>;

/** Where what is left is settled. */
export const stepFor = (what: LeftToDo['what']): AgreeStep => STEP_OF[what];

/** Each step with whether all of it is settled. */
export function agreeSteps(
  sections: Pick<Sections, 'plan'>,
): readonly { readonly step: AgreeStep; readonly done: boolean }[] {
  const left = leftToDo(sections);
  return AGREE_STEPS.map((step) => ({
    step,
    done: left.every(({ what, open }) => open === 0 || stepFor(what) !== step),
  }));
}
