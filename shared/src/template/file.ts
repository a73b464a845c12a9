import * as v from 'valibot';
import { checklistItemSchema, departmentSchema, itemEntries, levelsRise } from '../board/checklist.ts';
import { criteriaWordsSchema } from '../board/criteria-words.ts';
import { isItemTag, ITEM_TAGS } from '../board/item-tags.ts';
import { samplesSchema } from '../board/samples.ts';
import { weighingSchema } from '../reckoning/settings.ts';
import { LIMITS, line } from '../board/text.ts';
import { type TemplateProblem, templateProblem } from './file-problem.ts';
import { DEFAULT_TEMPLATE } from './catalogue.ts';
import { samplesOfBefore } from './samples-of-before.ts';

/** What a template file says it is; a reader refuses a version it doesn't know instead of guessing. */
const TEMPLATE_FORMAT = 'nemawashi-template';
const TEMPLATE_VERSION = 2;

const unique = (list: readonly { readonly id: string }[]): boolean =>
  new Set(list.map(({ id }) => id)).size === list.length;

const head = {
  format: v.literal(TEMPLATE_FORMAT),
  name: line(LIMITS.title),
  departments: v.pipe(
    v.array(departmentSchema),
    v.minLength(1),
    v.maxLength(60),
    v.check((list) => unique(list)),
  ),
  weighing: weighingSchema,
};

/** A tag that nothing looks for is a slip of whoever typed it. */
const itemSchema = v.pipe(
  v.object({ ...itemEntries, tags: v.array(v.picklist(ITEM_TAGS)) }),
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
    v.maxLength(100),
    v.check((list) => unique(list)),
  ),
  samples: v.optional(
    v.pipe(
      samplesSchema,
      v.check((list) => unique(list)),
    ),
    [],
  ),
  criteria: v.optional(criteriaWordsSchema, {}),
});
export type TemplateFile = v.InferOutput<typeof templateFileSchema>;

/** The first version knew neither levels nor samples, and let a tag be anything. */
const firstVersionSchema = v.pipe(
  v.object({
    ...head,
    version: v.literal(1),
    checklist: v.pipe(
      v.array(checklistItemSchema),
      v.maxLength(100),
      v.check((list) => unique(list)),
    ),
  }),
  v.transform(({ checklist, ...file }): TemplateFile => ({
    ...file,
    version: TEMPLATE_VERSION,
    checklist: checklist.map(knownTags),
    samples: samplesOfBefore(DEFAULT_TEMPLATE.id),
    criteria: {},
  })),
);

const knownTags = <Item extends { readonly tags: readonly string[] }>(item: Item) => ({
  ...item,
  tags: item.tags.filter(isItemTag),
});

type Source = Omit<TemplateFile, 'format' | 'version' | 'checklist'> & {
  readonly checklist: readonly v.InferOutput<typeof checklistItemSchema>[];
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
