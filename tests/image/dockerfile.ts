/** One line of a stage, as it is written. */
export interface Instruction {
  readonly word: string;
  readonly rest: string;
}

export interface Stage {
  /** Null: the last, which is the image. */
  readonly name: string | null;
  readonly from: string;
  readonly instructions: readonly Instruction[];
}

/** The stages of a Dockerfile that uses what ours does: no line that goes on in the next, no here-document. */
export function stagesOf(text: string): readonly Stage[] {
  const args = new Map<string, string>();
  const stages: { name: string | null; from: string; instructions: Instruction[] }[] = [];
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [, word = '', rest = ''] = /^([A-Z]+) (.+)$/.exec(line) ?? [];
    if (word === '' || line.endsWith('\\')) throw new Error(`This is no instruction that is replayed: ${line}`);
    const stage = stages.at(-1);
    if (word === 'FROM') {
      const [from = '', , name = null] = rest.split(' ');
      stages.push({
        name,
        from: from.replace(/\$\{(\w+)\}/g, (_, arg: string) => args.get(arg) ?? ''),
        instructions: [],
      });
    } else if (stage !== undefined) stage.instructions.push({ word, rest });
    else if (word === 'ARG') args.set(...(rest.split('=') as [string, string]));
  }
  return stages;
}
