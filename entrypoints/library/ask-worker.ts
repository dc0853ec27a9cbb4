/** Sends questions to the worker that reads packs, one after the other. */
import type { WorkerAnswer, WorkerQuestion } from '../../platform/pack-worker.ts';

/** A worker for one pack. Close it when the pack is stored, or when the import is cancelled. */
export class PackWorker {
  private readonly worker = new Worker('/background.js');

  /** Sends a question; a file in it is transferred, not copied. @throws Error if the worker fails because it ran out of memory or was closed */
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
