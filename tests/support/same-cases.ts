import fc from 'fast-check';

// A change is judged by the same cases each time it is judged; new ones are looked for apart (CONTRIBUTING).
if (process.env['NEMAWASHI_NEW_CASES'] === undefined) fc.configureGlobal({ seed: 20_261_127 });
