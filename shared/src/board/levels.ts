import * as v from 'valibot';
import { LIMITS, line } from './text.ts';
import { texts } from './texts-schema.ts';

export const LEVEL_COUNT = 5;

/** Not Latin-1: as wide as two letters in every font of an office. */
const WIDE = /[^\u0020-\u00ff\u2010-\u203a]/gu;

/** How much room a text takes on a line, in widths of a Latin letter: a Japanese character takes two. */
export const widthOf = (text: string): number => text.length + (text.match(WIDE)?.length ?? 0);

/** A level has to fit a phone five times over: 24 Japanese characters, or 48 Latin ones. */
export const fitsLevel = (text: string): boolean => widthOf(text) <= LIMITS.level;

const levelSchema = texts(v.pipe(line(LIMITS.level), v.check(fitsLevel)));

/** What 1, 2, 3, 4 and 5 mean, from not at all to fully. */
export const levelsSchema = v.pipe(v.array(levelSchema), v.length(LEVEL_COUNT));
