/** Runs again whenever something it read has changed. */
export const follow = (run: () => void): (() => void) =>
  $effect.root(() => {
    $effect(run);
  });
