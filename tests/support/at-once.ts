/** Does something so many times, so many of them under way at a time. */
export async function atOnce(most: number, times: number, act: (n: number) => Promise<unknown>): Promise<void> {
  let begun = 0;
  const inTurn = async () => {
    while (begun < times) {
      begun += 1;
      await act(begun - 1);
    }
  };
  await Promise.all(Array.from({ length: Math.min(most, times) }, inTurn));
}
