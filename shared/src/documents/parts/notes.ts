import { type Block, heading, type PartSource } from '../part.ts';

/** What was written down beside the items. */
export function notesBlocks({ notes, sections: { setup }, language, names }: PartSource): Block[] {
  const written = setup.checklist.flatMap(({ id }) => {
    const note = notes[id];
    return note === undefined ? [] : [{ id, note }];
  });
  if (written.length === 0) return [];
  return [
    heading(language, 'notes'),
    ...written.flatMap(({ id, note }): Block[] => [
      { kind: 'heading', level: 3, text: names.item(id) },
      ...note.split(/\n{2,}/).map((text): Block => ({ kind: 'paragraph', text })),
    ]),
  ];
}
