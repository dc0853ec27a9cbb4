/** Imports a pack: reads, checks and compares it before anything is stored, then stores it completely or not at all. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Importing, Incoming } from '../../components/library/import-state.ts';
import type { PackEntry } from '../../platform/messages.ts';
import type { PackParts } from '../../platform/pack-parts.ts';
import { PackWorker } from './ask-worker.ts';
import { compare, GivenUp, packFile, store } from './pack-files.ts';

/** The most bytes of a file that is read at all: `MOST_PACK_TEXT` letters of up to three bytes. */
const MOST_BYTES = 150_000_000;

/** The state and the actions of the section. */
export interface Importer {
  importing: Importing;
  onFile: (file: File) => void;
  /** store what was previewed */
  onConfirm: () => void;
  /** cancel, at any step */
  onCancel: () => void;
}

/**
 * @param packs the installed packs
 * @param onStored called when the packs have changed
 */
export function useImport(packs: readonly PackEntry[], onStored: () => void): Importer {
  const [importing, setImporting] = useState<Importing>({ step: 'none' });
  const ready = useRef<{ incoming: Incoming; parts: PackParts }>(undefined);
  const worker = useRef<PackWorker>(undefined);
  /** number of the current import, so that a cancelled one has no further effect */
  const turn = useRef(0);

  function stop() {
    turn.current++;
    worker.current?.close();
    worker.current = undefined;
    ready.current = undefined;
  }
  useEffect(() => stop, []);

  async function read(file: File): Promise<void> {
    stop();
    const mine = turn.current;
    const show = (next: Importing) => {
      if (turn.current !== mine) throw new GivenUp();
      setImporting(next);
    };
    const working = (work: 'reading' | 'comparing' | 'preparing', share?: number) =>
      show({ step: 'working', work, file: file.name, ...(share === undefined ? {} : { share }) });
    const refuse = (problems: string[]) => show({ step: 'refused', file: file.name, problems });
    if (file.size > MOST_BYTES)
      return refuse([`the file has ${file.size} bytes and may have ${MOST_BYTES}: build a smaller pack`]);
    working('reading');
    const bytes = await file.arrayBuffer();
    const asked = new PackWorker();
    worker.current = asked;
    const answer = await asked.ask({ ask: 'read', file: bytes });
    if (answer.answer === 'refused') return refuse(answer.problems);
    if (answer.answer !== 'read') return;
    const { head, names } = answer;
    const installed = packs.find(({ id }) => id === head.id);
    if (installed?.isBundled)
      return refuse([`the id "${head.id}" is that of the pack that came with Backstory: give the pack another id`]);
    working('comparing', 0);
    const clashes = await compare(head.id, names, (share) => working('comparing', share));
    working('preparing');
    // an installed pack that can no longer be read is replaced without a comparison
    const before = installed && (await packFile(head.id).catch(() => undefined));
    const prepared = await asked.ask({ ask: 'prepare', ...(before ? { installed: before } : {}) });
    if (prepared.answer !== 'prepared') return;
    const { parts, difference } = prepared;
    const incoming: Incoming = {
      ...{ head, file: { name: file.name, bytes: file.size }, clashes },
      ...(installed ? { installed } : {}),
      ...(difference ? { difference } : {}),
    };
    show({ step: 'preview', incoming });
    ready.current = { incoming, parts };
  }

  async function confirm(): Promise<void> {
    if (!ready.current) return;
    const { incoming, parts } = ready.current;
    const mine = turn.current;
    const { head, file } = incoming;
    const result = await store(head, file, parts, (share) => {
      if (turn.current !== mine) throw new GivenUp();
      setImporting({ step: 'working', work: 'storing', file: file.name, share });
    });
    if (result !== 'done') return setImporting({ step: 'failed', why: result });
    stop();
    setImporting({ step: 'stored', id: head.id, title: head.title });
    onStored();
    // the browser may ask the reader, which may take a while
    const kept = await navigator.storage.persist();
    setImporting((now) => (now.step === 'stored' ? { ...now, kept } : now));
  }

  const failed = (error: unknown) => {
    if (error instanceof GivenUp) return;
    console.error(error);
    setImporting({ step: 'failed', why: 'error' });
  };
  // the message that a pack was stored is shown as long as the pack is there and on
  const isTrue = importing.step !== 'stored' || packs.some(({ id, on }) => id === importing.id && on);
  return {
    importing: isTrue ? importing : { step: 'none' },
    onFile: (file) => void read(file).catch(failed),
    onConfirm: () => void confirm().catch(failed),
    onCancel: () => {
      stop();
      setImporting({ step: 'none' });
    },
  };
}
