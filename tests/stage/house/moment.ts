import type { AnswerValue } from '@nemawashi/shared/board/round';
import type { PrivacyMode } from '@nemawashi/shared/reckoning/settings';
import { expect } from 'vitest';
import type { Locator } from 'vitest/browser';
import { answered, closeRound, gather, SIX, value } from '../../support/acts.ts';
import { clock } from './clock.ts';
import { gatherHere, type HouseGathering } from './gather.ts';
import { PHONE, ROOM, show } from './mount.ts';
import { rest } from './rest.ts';
import type { HouseSeat } from './seat.ts';

// A board up to its reveal, and what a page shows of that.

/** Into the middle of a beat of a whole reveal from the one before, in ms. */
export const TO = { sealed: 1_400, representatives: 1_300, executives: 1_400, words: 1_300, over: 1_000 } as const;

type Say = (executive: boolean, who: number, index: number) => AnswerValue;
/** Executives lean one way, representatives the other. */
export const usual: Say = (executive, who, index) =>
  executive ? value(3 + (index % 2)) : value(1 + ((who + index) % 3));
export const executivesOtherwise: Say = (executive, who, index) =>
  executive ? value(index % 3) : usual(executive, who, index);
export const allOtherwise: Say = (executive, who, index) => value(who * 2 + index + (executive ? 1 : 0));

export interface Meeting {
  readonly gathering: HouseGathering;
  readonly leader: HouseSeat;
  readonly voters: readonly HouseSeat[];
  readonly observer: HouseSeat;
}

export const beat = () => document.querySelector<HTMLElement>('[data-reveal]')?.dataset['reveal'] ?? null;
export const square = () => document.querySelector('main svg .edges rect')?.getBoundingClientRect();
export const tiles = () => document.querySelectorAll('[data-reveal] .tile').length;
export const marks = () =>
  [...document.querySelectorAll('[data-reveal] svg .mark')].map(({ classList }) => classList[1]);
export const people = () => document.querySelectorAll('[data-reveal] svg .person').length;

/** Everybody has answered; nothing is revealed yet. */
export async function everybodyAnswered(privacy: PrivacyMode = 'named', say: Say = usual, who = SIX): Promise<Meeting> {
  const gathering = gatherHere({ privacy });
  const voters = await gather(gathering, who);
  const observer = await gathering.join('observer', '外部 顧問');
  await gathering.leader.do({ type: 'startAssessment' });
  await answered(gathering.leader, voters, (at, index) => say(who[at]?.[1] === undefined, at, index));
  return { gathering, leader: gathering.leader, voters, observer };
}

/** It is revealed, and no time has gone by. */
export async function reveal(
  { gathering, leader }: Meeting,
  how: 'everyone' | 'representatives' = 'everyone',
): Promise<void> {
  clock.meets(gathering.house);
  await closeRound(leader, how);
}

export async function goOn(...steps: readonly (keyof typeof TO)[]): Promise<void> {
  for (const step of steps) await clock.goesOn(TO[step]);
}

/** All that a page holds, told, hidden or spoken; without what numbers its mounts and its ids. */
export const everything = (): string =>
  `${document.title} ${document.body.innerHTML}`
    .replace(/ data-testid="[^"]*"/g, '')
    .replace(/\b[cs]\d+(-[a-z]+)?\b/g, '#')
    .replace(/<!--.*?-->/g, '');

/** Where two pages begin to differ; null: nowhere. */
export function difference(one = '', other = ''): string | null {
  if (one === other) return null;
  let at = 0;
  while (one[at] === other[at]) at += 1;
  return `${one.slice(Math.max(0, at - 120), at + 60)} | ${other.slice(at, at + 60)}`;
}

/** The verdict is on the page, to its last part: fetched by itself and drawn gradually, it may come some frames later. */
export async function stands(): Promise<void> {
  await expect.poll(() => document.querySelector('[data-lights=conclusion]')).not.toBeNull();
  await rest();
}

/** What rests after a first half is on the page: fetched by itself too. */
export async function rests(): Promise<void> {
  await expect.poll(() => document.querySelector('main [data-subject]')).not.toBeNull();
  await rest();
}

/** Somewhere where there is nothing to operate. */
export const touch = () =>
  document.querySelector('[data-reveal]')?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));

/** The reveal is on a page that was shown. */
export async function begun(shown: Locator): Promise<Locator> {
  await rest();
  await expect.poll(beat).not.toBeNull();
  await rest();
  return shown;
}

export const VIEWS = {
  facilitator: ({ leader }: Meeting) => show(leader).then(begun),
  executive: ({ voters }: Meeting) => show(voters[0] ?? never(), { size: PHONE }).then(begun),
  representative: ({ voters }: Meeting) => show(voters.at(-1) ?? never(), { size: PHONE }).then(begun),
  observer: ({ observer }: Meeting) => show(observer).then(begun),
  projector: ({ leader }: Meeting) => show(leader, { page: 'screen', size: ROOM }).then(begun),
  /** Which plays no reveal, and tells nothing before it is over. */
  guide: ({ voters }: Meeting) => show(voters.at(-1) ?? never(), { page: 'guide' }),
} as const;
export function never(): never {
  throw new Error('Nobody there');
}
