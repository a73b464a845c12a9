import * as v from 'valibot';
import { checklistItemSchema, departmentSchema } from '../board/checklist.ts';
import { weighingSchema } from '../board/settings.ts';
import { LIMITS, line } from '../board/text.ts';

/** What a template file says it is; a reader of another version refuses it instead of guessing. */
export const TEMPLATE_FORMAT = 'nemawashi-template';
export const TEMPLATE_VERSION = 1;

const unique = (list: readonly { readonly id: string }[]): boolean =>
  new Set(list.map(({ id }) => id)).size === list.length;

/** A board's set-up as a file: to start the next board from. Nothing of its people or answers. */
export const templateFileSchema = v.object({
  format: v.literal(TEMPLATE_FORMAT),
  version: v.literal(TEMPLATE_VERSION),
  name: line(LIMITS.title),
  departments: v.pipe(
    v.array(departmentSchema),
    v.minLength(1),
    v.maxLength(60),
    v.check((list) => unique(list)),
  ),
  checklist: v.pipe(
    v.array(checklistItemSchema),
    v.maxLength(100),
    v.check((list) => unique(list)),
  ),
  weighing: weighingSchema,
});
export type TemplateFile = v.InferOutput<typeof templateFileSchema>;

export const templateFile = (source: Omit<TemplateFile, 'format' | 'version'>): TemplateFile => ({
  format: TEMPLATE_FORMAT,
  version: TEMPLATE_VERSION,
  ...source,
});

export type ReadTemplate =
  | { readonly ok: true; readonly file: TemplateFile }
  /** `place`: what in it can't be read, as a path such as `checklist.2.weight`. */
  | { readonly ok: false; readonly problem: 'place'; readonly place: string }
  | { readonly ok: false; readonly problem: 'not-json' | 'other-file' | 'other-version' };

/** Files may have been edited by hand: whoever did is told where to look again. */
export function readTemplateFile(text: string): ReadTemplate {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { ok: false, problem: 'not-json' };
  }
  const head = v.safeParse(v.object({ format: v.literal(TEMPLATE_FORMAT), version: v.unknown() }), raw);
  if (!head.success) return { ok: false, problem: 'other-file' };
  if (head.output.version !== TEMPLATE_VERSION) return { ok: false, problem: 'other-version' };
  const parsed = v.safeParse(templateFileSchema, raw);
  if (parsed.success) return { ok: true, file: parsed.output };
  return { ok: false, problem: 'place', place: v.getDotPath(parsed.issues[0]) ?? '' };
}
