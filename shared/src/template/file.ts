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

/** Null if this is no template file, or one of another version. */
export function readTemplateFile(text: string): TemplateFile | null {
  try {
    const parsed = v.safeParse(templateFileSchema, JSON.parse(text));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}
