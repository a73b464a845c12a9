import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const spec = readFileSync(join(ROOT, 'shared/SPEC.md'), 'utf8');
const rules = [...spec.matchAll(/^- \*\*([A-Z]\d+)\*\*/gm)].map(([, rule = '']) => rule);

it('each rule stands once', () => {
  expect(rules.length).toBeGreaterThan(400);
  expect(rules.filter((rule, at) => rules.indexOf(rule) !== at)).toEqual([]);
});

it('a test that names a rule names one that stands there', () => {
  const tests = ['shared/src', 'server/src', 'web/src', 'tests'].flatMap((folder) =>
    globSync(`${folder}/**/*.{test,spec}.ts`, { cwd: ROOT, exclude: (path) => path.includes('node_modules') }),
  );
  const named = tests.flatMap((file) => {
    const text = readFileSync(join(ROOT, file), 'utf8');
    // What a title begins with: `M93 M94 one subject a screen`, `row 11: Q4 Q19–Q22 who floods`.
    const titles = text.matchAll(
      /\b(?:it|test|describe)(?:\.\w+)*(?:\([^'`)]*\))?\(\s*['`](?:row \d+: )?((?:[A-Z]\d+[ –])+)/g,
    );
    return [...titles].flatMap(([, rules = '']) => rules.match(/[A-Z]\d+/g) ?? []);
  });
  expect(named.length).toBeGreaterThan(500);
  expect([...new Set(named)].filter((rule) => !rules.includes(rule)).sort()).toEqual([]);
});
