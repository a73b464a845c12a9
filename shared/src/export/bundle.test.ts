import { expect, it } from 'vitest';
import { reckon } from '../reckoning/outcome.ts';
import { publicCase } from '../reckoning/testing/public-case.ts';
import { BUNDLE_VERSION } from './bundle.ts';

const keysOf = (of: object = {}): string => Object.keys(of).toSorted().join(' ');

it('X31 the version of bundles goes up whenever an outcome holds more or less', () => {
  const outcome = reckon(publicCase(1).input);
  // What a bundle of before lacks would be called a difference. Changed on purpose? Raise BUNDLE_VERSION, then put the new keys here.
  expect({
    version: BUNDLE_VERSION,
    outcome: keysOf(outcome),
    item: keysOf(Object.values(outcome.items)[0]),
    task: keysOf(outcome.tasks[0]),
  }).toEqual({
    version: 2,
    outcome: [
      'agenda axes axisConsensus basis basisBeforeSensitivity doubts doubtsBeforeSensitivity execShareInterval field',
      'first flatShare generator halo items leading lean oneVoterMight places proposed quorum recommended sensitivity',
      'shaky support supportByGroup supporters talk tasks top turnout',
    ].join(' '),
    item: 'cliffsDelta consensus distribution executiveMean gap mean n pooledMean representativeMean side state',
    task: 'consensus criteria firmness flags gap id rank score tier',
  });
});
