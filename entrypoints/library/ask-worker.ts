/** Asks the worker that reads packs, one question after the other. */
import type { WorkerAnswer, WorkerQuestion } from '../../platform/pack-worker.ts';

/** A worker with one pack in it. Close it when the pack is stored, or given up. */
export class PackWorker {
  private readonly worker = new Worker('/background.js');

  /** Asks; a file that is to be read is given away. @throws Error if the worker fails: it ran out of memory, or was closed */
  ask(question: WorkerQuestion): Promise<WorkerAnswer> {
    return new Promise((resolve, reject) => {
      this.worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => resolve(data);
      this.worker.onerror = ({ message }) => reject(new Error(message));
      this.worker.postMessage(question, question.ask === 'read' ? [question.file] : []);
    });
  }

  close(): void {
    this.worker.terminate();
  }
}
