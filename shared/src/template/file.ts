import * as v from 'valibot';
import { type ChecklistItem, itemEntries, levelsRise, MOST_ITEMS } from '../board/checklist.ts';
import { departments } from '../board/commands/setup.ts';
import { criteriaWordsSchema } from '../board/criteria-words.ts';
import { isItemTag, ITEM_TAGS } from '../board/item-tags.ts';
import { samplesSchema } from '../board/samples.ts';
import { weighingSchema } from '../reckoning/settings.ts';
import { LIMITS, line } from '../board/text.ts';
import { timePlanSchema } from '../board/time-plan.ts';
import { noneTwice } from '../values/id.ts';
import { nearestWeight } from '../values/number.ts';
import { type TemplateProblem, templateProblem } from './file-problem.ts';
import { DEFAULT_TEMPLATE } from './catalogue.ts';
import { samplesOfBefore } from './samples-of-before.ts';

/** What a template file says it is; a reader refuses a version it doesn't know instead of guessing. */
const TEMPLATE_FORMAT = 'nemawashi-template';
const TEMPLATE_VERSION = 2;

const head = {
  format: v.literal(TEMPLATE_FORMAT),
  name: line(LIMITS.title),
  departments: v.pipe(departments, v.minLength(1)),
  weighing: weighingSchema,
};

/** Earlier versions took any weight. */
const itemWeight = v.pipe(
  v.number(),
  v.check((given) => Number.isFinite(given) && given >= 0),
  v.transform(nearestWeight),
);

/** A tag that nothing looks for is a slip of whoever typed it. */
const itemSchema = v.pipe(
  v.object({ ...itemEntries, weight: itemWeight, tags: v.array(v.picklist(ITEM_TAGS)) }),
  v.forward(
    v.check((item) => levelsRise(item)),
    ['direction'],
  ),
);
const itemOfBeforeSchema = v.pipe(
  v.object({ ...itemEntries, weight: itemWeight }),
  v.forward(
    v.check((item) => levelsRise(item)),
    ['direction'],
  ),
);

/** A board's set-up as a file: to start the next board from. Nothing of its people or answers. */
const templateFileSchema = v.object({
  ...head,
  version: v.literal(TEMPLATE_VERSION),
  checklist: v.pipe(
    v.array(itemSchema),
    v.maxLength(MOST_ITEMS),
    v.check((list) => noneTwice(list)),
  ),
  samples: v.optional(samplesSchema, []),
  criteria: v.optional(criteriaWordsSchema, {}),
  timePlan: v.optional(v.nullable(timePlanSchema), null),
});
export type TemplateFile = v.InferOutput<typeof templateFileSchema>;

/** The first version knew neither levels nor samples, and let a tag be anything. */
const firstVersionSchema = v.pipe(
  v.object({
    ...head,
    version: v.literal(1),
    checklist: v.pipe(
      v.array(itemOfBeforeSchema),
      v.maxLength(MOST_ITEMS),
      v.check((list) => noneTwice(list)),
    ),
  }),
  v.transform(({ checklist, ...file }): TemplateFile => ({
    ...file,
    version: TEMPLATE_VERSION,
    checklist: checklist.map(knownTags),
    samples: samplesOfBefore(DEFAULT_TEMPLATE.id),
    criteria: {},
    timePlan: null,
  })),
);

const knownTags = <Item extends { readonly tags: readonly string[] }>(item: Item) => ({
  ...item,
  tags: item.tags.filter(isItemTag),
});

type Source = Omit<TemplateFile, 'format' | 'version' | 'checklist'> & {
  readonly checklist: readonly ChecklistItem[];
};

export const templateFile = ({ checklist, ...source }: Source): TemplateFile => ({
  format: TEMPLATE_FORMAT,
  version: TEMPLATE_VERSION,
  ...source,
  checklist: checklist.map(knownTags),
});

export type ReadTemplate =
  | { readonly ok: true; readonly file: TemplateFile }
  | ({ readonly ok: false } & (TemplateProblem | { readonly problem: 'not-json' | 'other-file' | 'other-version' }));

/** Files may have been edited by hand: whoever did is told where to look again. */
export function readTemplateFile(text: string): ReadTemplate {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { ok: false, problem: 'not-json' };
  }
  const known = v.safeParse(v.object({ format: v.literal(TEMPLATE_FORMAT), version: v.unknown() }), raw);
  if (!known.success) return { ok: false, problem: 'other-file' };
  const { version } = known.output;
  if (version !== 1 && version !== TEMPLATE_VERSION) return { ok: false, problem: 'other-version' };
  const parsed = v.safeParse(version === 1 ? firstVersionSchema : templateFileSchema, raw);
  if (parsed.success) return { ok: true, file: parsed.output };
  return { ok: false, ...templateProblem(parsed.issues[0]) };
}
