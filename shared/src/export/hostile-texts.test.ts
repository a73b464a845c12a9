import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { expect, it } from 'vitest';
import { everyCommand } from '../testing/every-command.ts';
import { HostileStory, NEVER_SHOWN } from '../testing/hostile-text.ts';
import { everyWayOut } from './testing/every-way-out.ts';

interface Node {
  readonly type: string;
  readonly url?: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

/** What a reader of Markdown would run, fetch or go to by itself. */
const lively = (node: Node): string[] => [
  // Of its own, a cell has a sign where a line ends.
  ...(node.value !== '<br>' && ['html', 'image', 'imageReference', 'definition'].includes(node.type)
    ? [node.type]
    : []),
  ...(node.type === 'link' && !/^https?:\/\//.test(node.url ?? '') ? [node.url ?? 'link'] : []),
  ...(node.children ?? []).flatMap(lively),
];

// So many meetings, and every text that may be written began with everything there is; some of them say it too.
const STARTS = [0, 5, 11, 16, 22, 27];

it.each(STARTS)(
  'row 18: K5 X2 whatever is written in any text of any command, no way out shows what isn’t seen, and a document is text (%i)',
  (start) => {
    const story = new HostileStory(start, { items: 3 });
    let planted = 0;
    everyCommand(story, () => {
      const ways = everyWayOut(story, { [story.state.checklist[0]?.id ?? '']: '<script>alert(1)</script>' });
      for (const [way, told] of Object.entries(ways)) {
        expect([way, NEVER_SHOWN.exec(told)?.[0]]).toEqual([way, undefined]);
        expect([way, told.includes('\\u0000')]).toEqual([way, false]);
      }
      const text = ways['document'] ?? '';
      const document = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
      expect(lively(document as Node)).toEqual([]);
      planted += text.split(/onerror|onload|alert|javascript/).length - 1;
    });
    // It was there, as text.
    expect(planted).toBeGreaterThan(1);
    expect(Object.keys(Object.prototype)).toEqual([]);
  },
);
