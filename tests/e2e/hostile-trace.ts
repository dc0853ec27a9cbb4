/**
 * Measures in Chrome’s trace how long the extension occupies a page’s main thread in one task. The trace’s samples tell
 * which script runs; the time includes what the browser does when the script calls it.
 */
import type { Page } from 'puppeteer-core';
import { storyAddress } from '../../scripts/drive/stories.ts';
import { OUTLET } from './harness.ts';

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** CPU time, which does not depend on other load on the machine */
  tdur?: number;
  id?: string;
  args: {
    name?: string;
    data?: {
      startTime?: number;
      timeDeltas?: number[];
      cpuProfile?: {
        nodes?: { id: number; parent?: number; callFrame: { url?: string } }[];
        samples?: number[];
      };
    };
  };
}

/** A task of a thread, in microseconds. */
interface Task {
  from: number;
  to: number;
  /** CPU time */
  cpu: number;
  /** the part of it that belongs to the measured script */
  ours: number;
}

/** A script’s tasks, in milliseconds. */
export interface Tasks {
  /** the longest time of the script in one task */
  longest: number;
  /** the script’s total time */
  total: number;
  /** total time of the tasks of the threads that it ran on, including other scripts */
  all: number;
}

const CATEGORIES = ['-*', 'disabled-by-default-devtools.timeline', 'disabled-by-default-v8.cpu_profiler', 'v8'];

/** Traces a page during `act`. Returns a function for the tasks of the scripts whose address begins with a prefix. */
export async function trace(page: Page, act: () => Promise<void>): Promise<(prefix: string) => Tasks> {
  // the first page of a site starts a new process, for which the trace has no samples at first
  if (page.url() === 'about:blank') await page.goto(storyAddress('plain', OUTLET));
  await page.tracing.start({ categories: CATEGORIES });
  await act();
  const bytes = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(bytes)) as { traceEvents: TraceEvent[] };
  return (prefix) => tasksOf(traceEvents, prefix);
}

function tasksOf(events: TraceEvent[], prefix: string): Tasks {
  const thread = ({ pid, tid }: TraceEvent) => `${pid}.${tid}`;
  const tasks = new Map<string, Task[]>();
  for (const event of events) {
    if (event.name !== 'RunTask' || event.ph !== 'X') continue;
    const of = tasks.get(thread(event)) ?? [];
    const { ts, dur = 0, tdur = dur } = event;
    of.push({ from: ts, to: ts + dur, cpu: tdur, ours: 0 });
    tasks.set(thread(event), of);
  }
  for (const of of tasks.values()) of.sort((a, b) => a.from - b.from);
  // a profile’s first event comes from the thread that it is about, its chunks from another one
  const profiles = new Map<string, { thread: string; clock: number; ours: Map<number, boolean> }>();
  for (const event of events) {
    const key = `${event.pid} ${event.id}`;
    if (event.name === 'Profile') {
      profiles.set(key, { thread: thread(event), clock: event.args.data!.startTime!, ours: new Map() });
    } else if (event.name === 'ProfileChunk') {
      const profile = profiles.get(key);
      if (!profile) continue;
      const { cpuProfile, timeDeltas = [] } = event.args.data!;
      for (const { id, parent, callFrame } of cpuProfile?.nodes ?? []) {
        const inherited = parent !== undefined && profile.ours.get(parent) === true;
        profile.ours.set(id, inherited || (callFrame.url?.startsWith(prefix) ?? false));
      }
      const of = tasks.get(profile.thread) ?? [];
      (cpuProfile?.samples ?? []).forEach((node, i) => {
        const delta = timeDeltas[i] ?? 0;
        profile.clock += delta;
        if (!profile.ours.get(node)) return;
        const task = taskAt(of, profile.clock);
        // a sample counts for the time since the previous one, limited to the same task
        if (task) task.ours += Math.min(delta, profile.clock - task.from);
      });
    }
  }
  const threads = [...tasks.values()].filter((of) => of.some((task) => task.ours > 0));
  const ours = threads.flat().filter((task) => task.ours > 0);
  for (const task of ours) task.ours = Math.min(task.ours, task.cpu);
  const toMs = (us: number) => Math.round(us / 100) / 10;
  return {
    longest: toMs(Math.max(0, ...ours.map((task) => task.ours))),
    total: toMs(ours.reduce((sum, task) => sum + task.ours, 0)),
    all: toMs(threads.flat().reduce((sum, task) => sum + task.cpu, 0)),
  };
}

function taskAt(tasks: Task[], at: number): Task | undefined {
  let low = 0;
  let high = tasks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (tasks[middle]!.from <= at) low = middle;
    else high = middle - 1;
  }
  const task = tasks[low];
  return task && task.from <= at && at <= task.to ? task : undefined;
}
