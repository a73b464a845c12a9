import { type BoardClient, newCommandId } from '@nemawashi/server/demo/client';
import type { Command } from '@nemawashi/shared/board/command';
import type { Ack } from '@nemawashi/shared/protocol/live';

/** Sends a command as the page does: again, with the same id, after each line that was lost before its receipt. */
export async function delivered(client: BoardClient, command: Command): Promise<Ack> {
  const id = newCommandId();
  for (;;) {
    if (!client.line.connected) await new Promise((resolve) => client.line.once('welcome', resolve));
    const ack = await new Promise<Ack | null>((resolve) => {
      const lost = () => resolve(null);
      client.line.once('disconnect', lost);
      void client.send(command, id).then((receipt) => {
        client.line.off('disconnect', lost);
        resolve(receipt);
      });
    });
    if (ack !== null) return ack;
  }
}
