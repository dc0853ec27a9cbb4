import { useState } from 'preact/hooks';
import type { Story } from '../../engine/context/context.ts';
import type { EntityView } from '../../engine/model/view.ts';
import { sendMessage } from '../../platform/messages.ts';
import { newestOnly } from '../../platform/newest-only.ts';

/** The entities that the reader opened, each from the one before; the last one is shown. */
export function useTrail() {
  const [trail, setTrail] = useState<EntityView[]>([]);
  const [ask] = useState(newestOnly);

  function change(next: (before: EntityView[]) => EntityView[]): void {
    // the answer for an entity that was requested before this is ignored
    ask();
    setTrail(next);
  }

  return {
    selected: trail.at(-1),
    /** Shows an entity when it is loaded, unless the reader has gone elsewhere meanwhile. */
    async open(id: string, story: Story): Promise<void> {
      const isNewest = ask();
      const view = await sendMessage('view', { id, story }).catch(() => null);
      if (view && isNewest()) setTrail((before) => [...before, view]);
    },
    back: () => change((before) => before.slice(0, -1)),
    leave: () => change(() => []),
  };
}
