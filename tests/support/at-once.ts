/** Does something so many times, so many of them under way at a time, and answers what came of each. */
export async function atOnce<Done>(most: number, times: number, act: (n: number) => Promise<Done>): Promise<Done[]> {
  const done: Done[] = [];
  let begun = 0;
  const inTurn = async () => {
    for (let n = begun++; n < times; n = begun++) done[n] = await act(n);
  };
  await Promise.all(Array.from({ length: Math.min(most, times) }, inTurn));
  return done;
}
