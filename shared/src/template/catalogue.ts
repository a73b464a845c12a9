import { BLANK } from './blank.ts';
import { GENERATIVE_AI } from './generative-ai.ts';
import { SHORT } from './short.ts';
import type { Template } from './template.ts';

/** In the order in which they are offered; the first is the default. */
export const TEMPLATES: readonly [Template, ...Template[]] = [GENERATIVE_AI, SHORT, BLANK];

export const DEFAULT_TEMPLATE: Template = GENERATIVE_AI;

/** null where no template has this id. */
export function templateById(id: string): Template | null {
  return TEMPLATES.find((template) => template.id === id) ?? null;
}
