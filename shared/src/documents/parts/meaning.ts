import { type Block, heading, type PartSource } from '../part.ts';

/** What the pattern means for this company, in its own sentences. */
export function meaningBlocks({ sections: { plan }, language }: PartSource): Block[] {
  const paragraphs = plan.meaning.split(/\n+/).filter((text) => text.trim() !== '');
  if (paragraphs.length === 0) return [];
  return [heading(language, 'meaning'), ...paragraphs.map((text): Block => ({ kind: 'paragraph', text }))];
}
