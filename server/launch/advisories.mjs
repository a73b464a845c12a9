const SEVERITIES = ['critical', 'high', 'moderate', 'low', 'info'];

/**
 * What `pnpm audit --json` said, as lines to read, and whether a change may not go in. Only what is critical keeps it out:
 * an advisory comes on a day on which nothing changed here, and the lesser ones are for somebody to weigh. That nobody
 * could be asked keeps nothing out either, but it is said: it isn't the same as that nothing is known.
 */
export function weigh(said) {
  const advisories = read(said);
  if (advisories === null)
    return {
      lines: ['No source of advisories could be asked: whether any is known for these packages is unknown.'],
      refused: false,
    };
  if (advisories.length === 0)
    return { lines: ['No advisory is known for a package that goes out with this program.'], refused: false };
  const rank = ({ severity }) => SEVERITIES.indexOf(severity);
  const lines = [...advisories].sort((one, other) => rank(one) - rank(other)).map(told);
  const refused = advisories.some(({ severity }) => severity === 'critical');
  return { lines: [...lines, refused ? 'What is critical has to go first.' : 'None of these is critical.'], refused };
}

function read(said) {
  try {
    const { advisories } = JSON.parse(said);
    return advisories === undefined ? null : Object.values(advisories);
  } catch {
    return null;
  }
}

function told({ severity, module_name: name, findings, title, url }) {
  const versions = findings.map(({ version }) => version).join(', ');
  return `${severity}: ${name} ${versions}: ${title} ${url}`;
}
