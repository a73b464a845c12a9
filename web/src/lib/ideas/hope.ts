import type { Department } from '@nemawashi/shared/board/checklist';
import { hoursSaved } from '@nemawashi/shared/board/slate';

/**
 * Minutes a week that users' tasks took without and with AI, and what was saved by kind of work (Persol Research and
 * Consulting: 1,500 users within a survey of 3,000 regular employees, asked October 2025, published February 2026).
 */
const BEFORE = 157.8;
const AFTER = 131.4;
const SAVED = { service: 12, sales: 41 } as const;
export type KindOfWork = keyof typeof SAVED;

/** In percent, with one decimal, as it is published. */
const share = (minutes: number): number => Math.round((minutes / BEFORE) * 1000) / 10;

/** By how many percent users' tasks became shorter, all kinds of work together. */
export const MEASURED_SAVING = share(BEFORE - AFTER);

/** The stricter one first: a department may be called sales support. */
const NAMED: readonly (readonly [KindOfWork, RegExp])[] = [
  ['service', /サービス|サポート|カスタマー|コールセンター|接客|店舗|service|support|customer|call cent/iu],
  ['sales', /営業|販売|sales/iu],
];

/** What kind of work a department does, as far as its name says; null: the survey has no figure of its own for it. */
export function kindOfWork(department: Pick<Department, 'name'> | null | undefined): KindOfWork | null {
  const names = Object.values(department?.name ?? {});
  return NAMED.find(([, pattern]) => names.some((name) => name !== undefined && pattern.test(name)))?.[0] ?? null;
}

/**
 * The saving, in percent, that an estimate for this kind of work is set beside. By kind only minutes are published, so
 * they are taken of the minutes of all; and never more than of all, because heavier use didn't save a larger share.
 */
export const measuredSaving = (kind: KindOfWork | null): number =>
  kind === null ? MEASURED_SAVING : Math.min(MEASURED_SAVING, share(SAVED[kind]));

/** An expected saving beside what was measured elsewhere; hours a month. */
export interface HopeCheck {
  /** Null: the saving, or the hours, aren't estimated. */
  readonly saved: number | null;
  /** At the measured saving; null: the hours aren't estimated. */
  readonly measured: number | null;
  /** The expected saving is above the measured one. */
  readonly hopeful: boolean;
}

export function checkHope(
  { hours, saving }: { hours: number | null; saving: number | null },
  kind: KindOfWork | null,
): HopeCheck {
  const measured = measuredSaving(kind);
  return {
    saved: hoursSaved({ hours, saving }),
    measured: hoursSaved({ hours, saving: measured }),
    hopeful: saving !== null && saving > measured,
  };
}
