/** Measures the engine's index: its size and the times to build and, if stored, to open it. Runs in its own process. */
import packJson from '../../data/pack.json' with { type: 'json' };
import type { LexiconEntry } from '../../engine/model/types.ts';
import { INDEX } from './backstory.ts';
import { serve } from './lab/serve.ts';
import { entitiesFor, namesOf } from './material/names.ts';
import { median } from './stats.ts';

/** Figures at one number of entities; times are in milliseconds. */
export interface IndexFigures {
  entities: number;
  names: number;
  buildMs: number;
  /** bytes by which the JavaScript heap and array buffers grow */
  memory: number;
  /** absent if the index cannot be stored */
  stored?: { bytes: number; openMs: number };
}

const OPENED_TIMES = 9;

/** Bytes in use after garbage collection. */
function heldBytes(): number {
  (globalThis as unknown as { gc?: () => void }).gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

export class IndexLab {
  /** keeps the measured index from being garbage-collected */
  private built: unknown;

  measure(count: number): IndexFigures {
    const entries = entitiesFor(count, packJson.entities as unknown as LexiconEntry[]);
    const names = namesOf(entries).length;
    this.built = undefined;
    const before = heldBytes();
    const start = performance.now();
    this.built = INDEX.build(entries);
    const buildMs = performance.now() - start;
    const figures = { entities: entries.length, names, buildMs, memory: heldBytes() - before };
    if (!INDEX.store || !INDEX.open) return figures;
    const bytes = INDEX.store(this.built);
    const times: number[] = [];
    for (let i = 0; i < OPENED_TIMES; i++) {
      const from = performance.now();
      INDEX.open(bytes, entries);
      times.push(performance.now() - from);
    }
    return { ...figures, stored: { bytes: bytes.byteLength, openMs: median(times) } };
  }
}

if (process.send) serve(new IndexLab());
