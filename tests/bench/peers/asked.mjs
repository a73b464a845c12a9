/** What whoever measures asks of a server beside ours, by messages between processes. */

const msOf = ({ user, system }) => (user + system) / 1000;
const mainMs = () => msOf((process.threadCpuUsage ?? process.cpuUsage)());

/** Once everything that nobody holds any more has been collected; the first finds what lets go of more. */
function heldBytes() {
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Says where it listens, and from then on what it spent and how many votes it holds. */
export function answer(port, counted) {
  process.on('message', (kind) => {
    if (kind === 'end') process.exit(0);
    if (kind === 'spent') process.send({ main: mainMs(), all: msOf(process.cpuUsage()) });
    if (kind === 'memory') process.send(heldBytes());
    if (kind === 'counted') process.send(counted());
  });
  // Whoever measures is gone.
  process.on('disconnect', () => process.exit());
  process.send(port);
}
