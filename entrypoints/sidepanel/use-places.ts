import { useEffect, useState } from 'preact/hooks';
import type { Story } from '../../engine/context/context.ts';
import type { ConnectionView, EntityView } from '../../engine/model/view.ts';
import { sendMessage } from '../../platform/messages.ts';
import { newestOnly } from '../../platform/newest-only.ts';

/** What is shown in place of the lists: one name, or how two connect. A view is absent if no pack has one. */
export type Place =
  | { at: 'name'; id: string; view: EntityView | undefined }
  | { at: 'connection'; names: [string, string]; view: ConnectionView | undefined };

/** The places that the reader opened, each from the one before; they are closed when another page becomes active. */
export function usePlaces(turn: number) {
  const [places, setPlaces] = useState<{ turn: number; trail: Place[] }>({ turn, trail: [] });
  const [ask] = useState(newestOnly);
  const trail = places.turn === turn ? places.trail : [];

  async function go(asking: Promise<Place>): Promise<void> {
    const isNewest = ask();
    const place = await asking;
    if (isNewest()) setPlaces((before) => ({ turn, trail: [...(before.turn === turn ? before.trail : []), place] }));
  }

  function back(): void {
    // the answer for a place that was requested before this is ignored
    ask();
    setPlaces({ turn, trail: trail.slice(0, -1) });
  }

  function leave(): void {
    ask();
    setPlaces((before) => ({ ...before, trail: [] }));
  }

  // what was requested for one page is not shown beside another
  useEffect(() => void ask(), [turn]);

  return {
    place: trail.at(-1),
    back,
    leave,
    openName: (id: string, story: Story) =>
      go(
        sendMessage('view', { id, story }).then(
          (view) => ({ at: 'name', id, view: view ?? undefined }),
          () => ({ at: 'name', id, view: undefined }),
        ),
      ),
    connect: (first: string, second: string, { published, address }: Story & { address?: string }) => {
      const names: [string, string] = [first, second];
      const request = { names, ...(published ? { published } : {}), ...(address ? { address } : {}) };
      return go(
        sendMessage('connection', request).then(
          (view) => ({ at: 'connection', names, view: view ?? undefined }),
          () => ({ at: 'connection', names, view: undefined }),
        ),
      );
    },
  };
}
