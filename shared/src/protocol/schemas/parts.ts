/** What the server says, as schemas. What it says of people's texts isn't judged again: a log may be older than a limit. */
import * as v from 'valibot';
import { REFUSALS, type RefusalKind } from '../../board/refusal.ts';
import type { BoardId } from '../../board/ids.ts';
import { ROLES } from '../../board/participant.ts';
import { id } from '../../values/id.ts';
import { whole } from '../../values/number.ts';
import type { LANGUAGES } from '../../words/languages.ts';

export const boardId = v.pipe(
  id(),
  v.transform((text) => text as BoardId),
);
/** Milliseconds since 1970. */
export const at = v.number();
export const count = whole;
export const numberOrNull = v.nullable(v.number());
export const role = v.picklist(ROLES);

export const texts = v.strictObject({
  ja: v.optional(v.string()),
  en: v.optional(v.string()),
} satisfies Record<(typeof LANGUAGES)[number], unknown>);

export const refusal = v.strictObject({
  kind: v.picklist(Object.keys(REFUSALS) as RefusalKind[]),
  values: v.exactOptional(v.record(v.string(), v.union([v.string(), v.number()]))),
});

/** A list that travels by rows (`wire/rows.ts`). */
export const rowsOf = <const Row extends v.GenericSchema>(row: Row) =>
  v.strictObject({
    rev: count,
    from: v.exactOptional(count),
    rows: v.array(v.tuple([count, v.nullable(row)])),
  });

/** As `writePlaces` writes it. */
export const places = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]*$/));
/** As `writeAnswers` writes it. */
export const namedAnswers = v.pipe(v.string(), v.regex(/^[1-5.-]*$/));
